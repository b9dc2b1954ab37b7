import type { common as original } from "../en/common";
import type { Translation } from "../translation";

export const common = {
  name: "签约簿",
  skip: "跳到正文",
  menu: "主菜单",
  register: "总览",
  projects: "项目",
  editions: "届次",
  origins: "来源地",
  method: "统计方法",
  data: "数据",
  about: "关于",
  desk: "工作台",
  dashboard: "仪表板",
  administration: "管理",
  signOut: "退出",
  languages: "语言",
  breadcrumbs: "当前位置",
  sampleLabel: "提示",
  sample: "样例：根据新闻报道整理，并非官方登记",
  footer: "每个项目只计一次，每个数字都有来源。",
  publisher: "发布单位：",
  licence: "数据许可：",
  report: "报告错误",
  rule: "统计规则第 {version} 版",
  problems: "请更正以下问题",
  notFound: {
    title: "没有这个页面",
    lead: "地址可能有误，或者该记录从未发布。",
    search: "查找项目",
    home: "返回总览",
  },
  forbidden: {
    title: "您的账户无权打开此页面",
    lead: "此页面需要其他角色，或不属于分配给您的届次。请联系管理员。",
  },
  tooMany: {
    title: "请求过于频繁",
    lead: "短时间内来自您所在网络的访问过多。请等待一分钟后重新加载此页面。",
  },
  unread: {
    title: "无法读取此表单",
    lead: "表单不完整、过大，或来自其他网站，因此没有保存任何内容。请重新打开原页面后再提交。",
  },
} as const satisfies Translation<typeof original>;
