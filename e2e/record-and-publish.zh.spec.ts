import { test } from "./people";
import { recordAndPublish } from "./record-and-publish";
import { ownTitle } from "./record-form";

test("in Chinese, a signing recorded by one person is public once another has published it", async ({
  stranger,
  request,
}) => {
  await recordAndPublish(
    {
      language: "zh",
      scripts: true,
      edition: "SCE-2019",
      domain: "AI",
      origin: "PT",
      currency: "CNY",
      signing: {
        title: ownTitle("灯塔芯片设计中心"),
        domain: "人工智能",
        ceremony: "签约仪式 · 2019年8月26日",
        type: "投资合同",
        date: "2019-08-26",
        amount: "12.5亿",
        known: { name: "重庆市人民政府", role: "落地方", origin: "重庆" },
        added: { name: ownTitle("里斯本灯塔芯片"), role: "投资方", origin: "葡萄牙" },
        source: { address: "https://example.org/qianyue", title: "签约仪式项目清单" },
      },
      comment: "金额应为 13 亿元，请核对来源。",
      mended: { amount: "13亿", value: 1_300_000_000, shown: "13亿" },
    },
    stranger,
    request,
  );
});
