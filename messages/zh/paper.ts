import type { paper as original } from "../en/paper";
import type { Translation } from "../translation";

export const paper = {
  page: "第 {page} 页，共 {pages} 页",
  dated: "第 {version} 版，发布于{at}",
  code: "{address} 的二维码",
  date: "日期",
  step: "事项",
  amount: "金额（注明币种）",
  link: "本记录的 PDF 文件",
  cite: "引用本版本",
  citation: "{register}：《{title}》，{reference}，第 {version} 版，{day}。{address}",
  copy: "复制引文",
  copied: "已复制。",
  notCopied: "浏览器不允许：请选中文字后复制。",
} satisfies Translation<typeof original>;
