/**
 * Stands in for `next/cache`, `next/navigation` and `next/root-params`: nothing is kept, and leaving a page is a fault
 * whose message begins with `NEXT_`.
 */
const leave = (how: string) => (): never => {
  throw new Error(`NEXT_${how}`);
};

export const notFound = leave("NOT_FOUND");
export const forbidden = leave("FORBIDDEN");
export const permanentRedirect = leave("REDIRECT");
export const redirect = (to: string): never => {
  throw new Error(`NEXT_REDIRECT ${to}`);
};
export const usePathname = () => "/en";
export const useRouter = () => ({});

export const locale = async () => "en";

export const unstable_cache = <Read>(read: Read): Read => read;
export const updateTag = () => {};
export const revalidateTag = () => {};
export const revalidatePath = () => {};
