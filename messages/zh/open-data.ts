export const openData = {
  table: {
    title: "CSV 和 Excel 文件的列",
    lead: "每行一个项目，计一次。一格中有多个值时以分号分隔。CSV 中，可能被电子表格当作公式的文字前加一个撇号；每行最后几列写明计数规则、计数方式、所问日期、读取时间和网址，Excel 文件则写在第二张工作表中。",
    name: "列名",
    values: "取值",
  },
  download: {
    whole: "下载整个列表：",
    csv: "CSV",
    xlsx: "Excel（XLSX）",
    jsonl: "JSON Lines",
    ocds: "开放合同数据（OCDS）",
    columns: "各列的含义",
  },
  sheets: {
    projects: "签约项目",
    method: "说明",
    full: "本工作表最多容纳 {rows} 行，其余未列出。请缩小列表范围，或改用 CSV。",
  },
  method: {
    what: "内容",
    whatText: "下列网址的列表所找到的全部已发布项目，每个项目一行，以当时发布的内容为准。",
    rule: "计数规则版本",
    counting: "计数方式",
    countingText: "whole：每个项目计一次，计全部金额",
    amounts: "金额",
    amountsText: "仅含已披露的金额，以来源所用币种计。不同类别、不同币种的金额不得相加。",
    asOf: "截至",
    now: "读取时",
    readAt: "读取时间（UTC）",
    address: "网址",
    column: "列",
    meaning: "含义",
  },
  columns: {
    reference: {
      heading: "编号",
      text: "项目的永久编号。",
    },
    url: {
      heading: "网址",
      text: "该项目在本登记册中的页面。",
    },
    title_zh: {
      heading: "名称（中文）",
      text: "中文名称；没有时为空。",
    },
    title_en: {
      heading: "名称（英文）",
      text: "英文名称；没有时为空。",
    },
    title_fr: {
      heading: "名称（法文）",
      text: "法文名称；没有时为空。",
    },
    original_language: {
      heading: "原文语言",
      text: "记录所用的原文语言。",
    },
    class: {
      heading: "类别",
      text: "计入的类别；不计入时为空。不同类别的金额从不相加。",
    },
    year: {
      heading: "年份",
      text: "计入的年份。",
    },
    signed: {
      heading: "签约日期",
      text: "决定其计入位置的签约日期，已知多少写多少：2019、2019-08 或 2019-08-26。",
    },
    edition: {
      heading: "届",
      text: "计入的届次代码；不属于任何一届时为空。",
    },
    currency: {
      heading: "币种",
      text: "后两列金额的 ISO 4217 币种代码；未披露金额时为空。",
    },
    amount_min_in_currency: {
      heading: "最低金额（以该币种为单位）",
      text: "已披露金额的下限，以该币种的基本单位（如元）计，不以万或亿计。",
    },
    amount_max_in_currency: {
      heading: "最高金额（以该币种为单位）",
      text: "已披露金额的上限；没有上限时为空。",
    },
    amount_qualifier: {
      heading: "金额性质",
      text: "金额的确定程度。",
    },
    further_amounts: {
      heading: "其他币种金额（币种、下限、上限）",
      text: "以其他币种计入的金额：币种、下限、上限（没有上限时为 open）和性质。",
    },
    amount_withheld: {
      heading: "金额不公开",
      text: "是否有计入的金额不公开：该金额不计入任何合计。",
    },
    kind: {
      heading: "项目类型",
      text: "项目类型代码。",
    },
    domains: {
      heading: "领域",
      text: "领域代码，主要领域在前。",
    },
    partner_origins: {
      heading: "合作方来源地",
      text: "合作方来源地的 ISO 3166 代码，主要来源地在前。",
    },
    inferred_origins: {
      heading: "推断的来源地",
      text: "其中没有来源说明、由推断得出的来源地。",
    },
    parties: {
      heading: "参与方",
      text: "计入的协议各参与方的名称、角色和来源地。",
    },
    locations: {
      heading: "地点",
      text: "ISO 3166 代码和地名。",
    },
    lead_unit: {
      heading: "牵头单位",
      text: "责任单位代码。",
    },
    standing: {
      heading: "进展",
      text: "最新的进展节点；没有时为已签约。",
    },
    unconfirmed: {
      heading: "待核实",
      text: "来源是否较弱。",
    },
    first_published_at: {
      heading: "首次发布（UTC）",
      text: "本登记册首次发布的时间。",
    },
    updated_at: {
      heading: "更新（UTC）",
      text: "本版本发布的时间。",
    },
    version: {
      heading: "版本",
      text: "已发布的版本号，从 1 起。",
    },
  },
} as const;
