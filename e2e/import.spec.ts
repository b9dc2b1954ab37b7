import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./people";
import { contractsIn, listed, numberOfProjects } from "./register";
import { words } from "./words";

const headings = [
  "项目名称",
  "投资方",
  "国别",
  "投资额（亿元）",
  "签约日期",
  "协议类型",
  "领域",
  "责任单位",
  "来源网址",
  "备注",
];
/** The columns of these headings as the register calls them; remarks are not brought in. */
const mapped = [
  ...["项目名称", "投资方", "投资方来源地", "金额", "签署日期"],
  ...["协议类型", "领域", "责任单位", "来源网址"],
];
const places = ["两江", "渝北", "永川", "涪陵", "璧山", "江津", "大足", "铜梁", "合川", "长寿"];
const things = [
  ...[
    "智能工厂",
    "芯片封装线",
    "云数据中心",
    "机器人研究院",
    "电池基地",
    "物联网平台",
    "软件园",
    "传感器产线",
  ],
  ...["航空部件厂", "医疗器械园", "显示面板线", "汽车零部件厂", "检测中心", "冷链物流园", "绿色材料厂"],
  ...["光伏组件厂", "风电装备园", "半导体设备厂", "智慧农业园", "直播电商城"],
];

/** By the row of the spreadsheet: the column, what is wrong in it, what is said of it, and how it is mended. */
const faultsOf = (mark: string): readonly (readonly [number, number, string, string, string])[] => [
  [5, 4, "26/08/2019", "年份在前", "2019-08-26"],
  [9, 3, "1,200", "两种读法", "1200"],
  [13, 5, "合同书", "从给出的选项中选择", "框架协议"],
  [21, 2, "亚特兰蒂斯", "无法识别这个地方", "法国"],
  [25, 6, "占星", "从给出的选项中选择", "人工智能、集成电路"],
  [33, 0, "", "请填写此项", `补写${mark}`],
  [43, 8, "example", "网址", "https://example.org/mended"],
  [45, 3, "很多", "无法读出", "未披露"],
  [55, 7, "某区", "从给出的选项中选择", "两江新区"],
  [63, 2, "德国；法国", "按相同顺序", "德国"],
  [73, 4, "2019-02-30", "年份在前", "2019-02"],
  [85, 3, "2亿美元欧元", "只能有一个币种", "2亿美元"],
];

/** 200 rows as they are copied from a spreadsheet, with twelve faults. */
function copied(mark: string): string {
  const rows = [...Array(200).keys()].map((at) => [
    `${mark}${places[at % 10]}${things[Math.floor(at / 10)]}`,
    `${mark}第${at}公司`,
    ["德国", "SG", "浙江"][at % 3],
    String(1 + (at % 37)),
    "2019-08-26",
    "投资合同",
    "人工智能",
    "",
    `https://example.org/${at}`,
    "内部",
  ]);
  for (const [row, column, wrong] of faultsOf(mark)) rows[row - 2]?.splice(column, 1, wrong);
  return [headings, ...rows].map((cells) => cells.join("\t")).join("\r\n");
}

test("two hundred pasted rows with twelve faults are mended and brought in; pasted again they add nothing", async ({
  as,
  request,
}) => {
  const page = await as("organizer");
  const outside = await figuresOf(request);
  const mark = crypto.randomUUID().slice(0, 8);
  const text = copied(mark);
  await page.goto("/zh/desk");
  await page.getByRole("link", { name: "导入表格" }).click();
  await paste(page, text);

  await expect(page.getByText("12 需要更正")).toBeVisible();
  await expect(page.getByText("188 新项目")).toBeVisible();
  for (const [row, column, , said, mended] of faultsOf(mark)) {
    const field = page.getByLabel(`第 ${row} 行`).and(page.locator("[aria-invalid]"));
    await expect(field, headings[column]).toHaveAccessibleDescription(new RegExp(said));
    if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption(mended);
    else await field.fill(mended);
  }
  const whole = page.getByRole("row", { name: "第 13 行" });
  for (const heading of mapped) await expect(whole.getByLabel(`${heading} 第 13 行`), heading).toBeEditable();
  await expect(whole.locator("[aria-invalid]")).toHaveCount(1);
  await whole.getByLabel("投资方 第 13 行", { exact: true }).fill(`${mark}改名公司`);
  await page.getByRole("button", { name: "保存并重新核对" }).click();
  await expect(page.getByText("200 新项目")).toBeVisible();
  await page.getByRole("button", { name: "将 200 行新项目导入为草稿" }).click();
  await expect(page.getByText("已导入 200 份草稿")).toBeVisible();
  const done = page.url();
  await expectDrafts(page, mark, 200);
  expect(await figuresOf(request)).toEqual(outside);

  await page.goto("/zh/desk/import");
  await paste(page, text);
  await expect(page.getByText("200 以前已导入，不再新增")).toBeVisible();
  await expect(page.getByText("无需导入")).toBeVisible();
  await page.getByRole("button", { name: "放弃这次导入" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "导入表格" })).toBeVisible();
  await expectDrafts(page, mark, 200);

  await page.goto(done);
  await page.getByRole("link", { name: `补写${mark}` }).click();
  await expect(page.getByText("草稿，尚未发布。")).toBeVisible();
  await page.goto(done);
  await page.getByRole("button", { name: "撤销整次导入" }).click();
  await expect(page.getByText("这次导入已撤销")).toBeVisible();
  await expectDrafts(page, mark, 0);
  expect(await figuresOf(request)).toEqual(outside);
});

test("a record that was brought in is public once another person publishes it, and counts from then on", async ({
  as,
  stranger,
  request,
}) => {
  const [page, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const { form } = words.zh;
  const mark = crypto.randomUUID().slice(0, 8);
  const before = await figuresOf(request);
  await page.goto("/zh/desk/import");
  await paste(page, copied(mark).split("\r\n").slice(0, 3).join("\r\n"));
  await page.getByRole("button", { name: "将 2 行新项目导入为草稿" }).click();
  await page.getByRole("link", { name: `${mark}两江智能工厂` }).click();
  await expect(page.getByText("草稿，尚未发布。")).toBeVisible();
  const draft = new URL(page.url()).pathname;
  await page.getByRole("button", { name: form.send }).click();
  await expect(page.getByText(form.sent)).toBeVisible();
  expect(await listed(request, `q=${mark}`)).toHaveLength(0);
  expect(await figuresOf(request)).toEqual(before);

  await second.goto(`${draft}/review`);
  await second.getByRole("button", { name: /^发布第 \d+ 版$/ }).click();
  await expect(second).toHaveURL(/\/zh\/projects\//);
  await reader.goto(new URL(second.url()).pathname);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${mark}两江智能工厂`);
  await expect(reader.getByRole("main")).toContainText(`${mark}第0公司`);
  await expect(reader.getByRole("main")).not.toContainText("内部");
  expect(await listed(request, `q=${mark}`)).toHaveLength(1);
  const { projects, contracts } = before;
  expect(await figuresOf(request)).toEqual({
    projects: projects + 1,
    contracts: { projects: contracts.projects + 1, amount: contracts.amount + 100_000_000 },
  });
});

/** What the public reads: the projects that are published, and their contracts in yuan. */
const figuresOf = async (request: APIRequestContext) => ({
  projects: await numberOfProjects(request),
  contracts: await contractsIn(request, "CNY"),
});

/** How many drafts of this title the work list counts. */
async function expectDrafts(page: Page, title: string, number: number) {
  await page.goto(`/zh/desk?words=${title}`);
  await expect(page.getByRole("navigation").getByRole("link", { name: `${number} 我的草稿` })).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.getByLabel("或粘贴从电子表格复制的单元格").fill(text);
  await page.getByRole("button", { name: "核对各行" }).click();
  await page.waitForURL(/\/desk\/import\/[0-9a-f-]{36}$/);
}
