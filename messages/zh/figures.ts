import type { figures as original } from "../en/figures";
import type { Translation } from "../translation";

export const figures = {
  held: {
    of: "{total} 个项目中收录 {count} 个",
    ofUnknown: "{projects, plural, other {收录 {count} 个项目}}，总数未公布",
  },
  comparison: {
    title: "与前一届比较",
    whole:
      "按整届计，{of}签约项目 {projects} 个，{way, select, more {比{with}（{before} 个）多 {by} 个} fewer {比{with}（{before} 个）少 {by} 个} other {与{with}（{before} 个）相同}}。",
    byDay:
      "截至第 {day} 天结束，{of}签约项目 {projects} 个，{way, select, more {比{with}同期（{before} 个）多 {by} 个} fewer {比{with}同期（{before} 个）少 {by} 个} other {与{with}同期（{before} 个）相同}}。",
    withHeld: "{edition}（{held}）",
    tableWhole: "两届整届比较，按协议类别",
    tableByDay: "两届各截至第 {day} 天结束，按协议类别",
    projects: "{edition}：项目数",
    sum: "{edition}：金额合计",
    difference: "项目数之差",
    course: "各届截至每一天结束的累计签约项目数",
    day: "第 {day} 天",
    dayHeading: "展会第几天",
    noDays: "其中一届的开幕日期只知到月或年，无法按天对应，故按整届比较。",
    heldOnly: "登记簿并未收录这两届的全部项目：差额只反映收录的项目，不代表全部签约。",
    edition: "届次",
    with: "比较对象",
    predecessor: "其前一届",
    dayField: "截至第几天",
    dayHint: "首日为 1；留空时，展会期间取当日，其余时间取整届。",
    show: "比较",
  },
} as const satisfies Translation<typeof original>;
