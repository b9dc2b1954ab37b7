import { expect, it } from "vitest";
import { withColon } from "./with-colon";

it("sets each language's own colon, in French after a space that does not break", () => {
  expect(withColon("zh", "协议 2", "缺少签署日期。")).toBe("协议 2：缺少签署日期。");
  expect(withColon("en", "Organizer", "all")).toBe("Organizer: all");
  expect(withColon("fr", "Organisateur", "tout")).toBe("Organisateur\u00a0: tout");
});
