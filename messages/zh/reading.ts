import type { reading as original } from "../en/reading";
import type { Translation } from "../translation";

export const reading = {
  asKnown: "截至 {day}所知",
  asKnownMeans:
    "本登记簿截至当日结束时（{zone}）已发布的内容。此后更正、撤回或发布的不在其中；机构、届次和领域的名称为现用名称。",
  nothingYet: "截至当日结束时（{zone}），本登记簿尚未发布任何内容，此处为空。",
  firstPublished: "首次发布日期：{day}。",
  seeNow: "查看本页现状",
  notYetTitle: "{reference} 当时尚未发布",
  notYet: "本登记簿于 {day}首次发布 {reference}。",
  choose: "选择统计范围和统计方式",
  otherwise: "查看某日所知，或换一种统计方法",
  dayHint: "以当日结束时为准",
  currencyHint: "按各年平均汇率换算",
  read: "查看",
} satisfies Translation<typeof original>;
