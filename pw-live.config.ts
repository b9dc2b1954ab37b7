import config from "./playwright.config";
const { webServer: _, ...rest } = config;
export default { ...rest, reporter: [["line"]], projects: rest.projects?.map((p) => ({ ...p, dependencies: [] })) };
