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
      "按整届计，{of}签约项目 {projects} 个，{with} {before} 个：{way, select, more {多 {by} 个} fewer {少 {by} 个} other {相同}}。",
    byDay:
      "各截至第 {day} 天结束，{of}签约项目 {projects} 个，{with} {before} 个：{way, select, more {多 {by} 个} fewer {少 {by} 个} other {相同}}。",
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
  funnel: {
    title: "从签约到投产",
    note: "全部签约项目（含已终止项目）中，曾到达各节点且经第二人核实的项目数。",
  },
  flows: {
    title: "项目流向：从领域到合作方来源地",
    flow: "{domain}—{origin}：{projects} 个项目",
    unknown:
      "未画出：{domain, plural, =0 {0 个} other {# 个}}项目领域不详，{origin, plural, =0 {0 个} other {# 个}}项目来源地不详。",
  },
  press: {
    title: "对外公布数与本登记簿收录数",
    lead: "对外公布的总数与登记簿自身的项目数并列。只有某届全部项目均已收录时，两者才相互比较。",
    projects: "公布的项目数",
    held: "本登记簿收录",
    amount: "公布的金额（注明币种）",
    verdict: "比对结果",
    differsBy: "{verdict}，相差 {by}",
  },
  charts: {
    unit: "各责任单位项目数",
    size: "各金额规模项目数",
  },
  views: {
    title: "已存视图",
    lead: "您常用的仪表板条件。视图链接只含筛选条件：打开者只能看到其有权查看的内容。",
    none: "您还没有保存视图",
    how: "在仪表板上选好条件，再点“保存此视图”。",
    name: "名称",
    nameHint: "仅您自己可见。",
    saved: "保存时间",
    link: "链接",
    send: "发送链接",
    change: "修改",
    changeNamed: "重命名或删除“{name}”",
    save: "保存此视图",
    keep: "保存",
    filters: "保存的是条件而非数字：视图总是显示当前数字。",
    everything: "未选任何条件：该视图显示全部。",
    open: "打开此视图",
    rename: "改名",
    remove: "删除此视图",
  },
} as const satisfies Translation<typeof original>;
