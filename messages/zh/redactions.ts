import type { redactions as original } from "../en/redactions";
import type { Translation } from "../translation";

export const redactions = {
  title: "遮盖",
  lead: "用于不应公开的内容，例如泄露的金额或个人信息。由两名管理员在所有版本、导出和历史查询中遮盖，并公示时间、内容和理由。",
  waiting: "待第二名管理员确认",
  noneWaiting: "没有待确认的遮盖。",
  propose: "提出遮盖",
  reference: "项目编号",
  referenceHint: "例如 SCE-2019-0007。",
  find: "查找",
  notFound: "没有此编号的已发布项目。",
  consequence: "遮盖后内容永久消失，所有版本、草稿和数字中都不再保留。数据库备份在删除之前仍会保留。",
  fieldsHint: "其中哪些内容不应公开？来源的标题和引文也可能提到。",
  reason: "理由",
  reasonHint: "所有人都会看到，请勿在此重复要遮盖的内容。",
  submit: "提出",
  proposedBy: "由{name}提出",
  own: "此项由您提出，须由另一名管理员确认。",
  confirm: "永久遮盖这些内容",
  refuse: "保持原样",
  done: {
    proposed: "已提出，将由另一名管理员确认或保持原样。",
    confirmed: "已全部遮盖。",
    refused: "一切保持原样。",
  },
  notice: "已于{at}遮盖",
} as const satisfies Translation<typeof original>;
