import type { ImportColumn } from "./columns";

/** What spreadsheets call their columns, besides the register's own words for them. */
export const headingWords: { readonly [column in ImportColumn]: string } = {
  key: "项目编号|编号|项目代码|project number|project no|project code|project id|reference|numéro de projet|numéro du projet|code projet|référence",
  title:
    "项目名称|项目|签约项目|签约项目名称|名称|project|project name|project title|title|name|projet|nom du projet|intitulé|intitulé du projet|titre|nom",
  titleZh:
    "中文名称|项目中文名称|项目名称（中文）|chinese title|title in chinese|title (chinese)|title (zh)|chinese name|titre chinois|titre en chinois|titre (chinois)",
  titleEn:
    "英文名称|项目英文名称|项目名称（英文）|english title|title in english|title (english)|title (en)|english name|titre anglais|titre en anglais|titre (anglais)",
  titleFr:
    "法文名称|项目法文名称|项目名称（法文）|french title|title in french|title (french)|title (fr)|french name|titre français|titre en français|titre (français)",
  originalLanguage: "原文|原文语言|语言|original language|language|langue|langue originale|langue d’origine",
  edition: "届次|届|展会|活动|所属展会|edition|expo|event|fair|édition|salon|événement",
  ceremony:
    "签约仪式|仪式|签约活动|场次|专场|ceremony|signing ceremony|session|signing|cérémonie|cérémonie de signature|séance",
  dateSigned:
    "签约日期|签署日期|签约时间|签署时间|日期|date signed|signing date|signed on|signed|date of signing|date|date de signature|signé le|date de la signature",
  type: "协议类型|合同类型|文件类型|签约类型|协议性质|type|agreement|type of agreement|agreement type|contract type|type d’accord|type de contrat|accord|nature de l’accord",
  amount:
    "金额|投资额|投资金额|总投资|总投资额|签约金额|合同金额|协议金额|投资总额|计划投资|计划总投资|amount|investment|total investment|investment amount|value|contract value|montant|investissement|montant de l’investissement|investissement total|valeur",
  currency: "币种|货币|currency|ccy|devise|monnaie",
  disclosure:
    "是否披露|披露情况|金额是否公开|是否公开|disclosure|disclosed|divulgation|communiqué|montant communiqué",
  withheldReason:
    "不公开原因|暂缓公开原因|reason withheld|reason for withholding|motif de retenue|motif de la retenue",
  investors:
    "投资方|投资企业|投资单位|投资主体|投资者|investor|investors|investing company|investisseur|investisseurs",
  investorOrigins:
    "投资方来源地|投资方国别|投资方国家|投资方国别地区|国别|国别地区|国家地区|来源地|投资来源地|investor origin|investor country|country of investor|origin|country|origin of investor|origine|pays|pays de l’investisseur|origine de l’investisseur|pays d’origine",
  partners:
    "合作方|合作单位|合作企业|签约单位|签约方|签约企业|参与方|乙方|partner|partners|party|parties|company|companies|partenaire|partenaires|parties|entreprise|entreprises|société",
  partnerRoles: "合作方角色|参与方角色|角色|partner role|role|roles|rôle|rôles|rôle du partenaire",
  partnerOrigins:
    "合作方来源地|合作方国别|参与方来源地|partner origin|partner country|origin of partner|origine du partenaire|pays du partenaire",
  hosts: "落地方|引进单位|甲方|承接单位|host|hosts|host party|hôte|hôtes|partie hôte",
  domains:
    "领域|技术领域|行业|产业|产业领域|所属领域|所属行业|行业领域|domain|domains|sector|sectors|industry|field|domaine|domaines|secteur|secteurs|filière",
  leadUnit:
    "责任单位|牵头单位|责任区县|区县|落地区县|落户区县|responsible unit|unit|district|county|lead unit|unité responsable|unité|district responsable",
  kind: "项目性质|项目类型|项目类别|建设性质|kind|kind of project|project type|project kind|nature du projet|type de projet",
  place: "地点|建设地点|项目地点|落地地点|选址|location|place|site|city|lieu|ville|localisation|implantation",
  placeOrigin:
    "所在省份|省份|省|所在地区代码|地点代码|province|region|location code|country of location|région|pays du lieu|code du lieu",
  summary:
    "项目简介|简介|项目内容|建设内容|主要内容|项目概况|summary|description|abstract|content|résumé|description du projet|contenu",
  summaryZh:
    "中文简介|项目简介（中文）|summary in chinese|summary (zh)|chinese summary|résumé en chinois|résumé chinois",
  summaryEn:
    "英文简介|项目简介（英文）|summary in english|summary (en)|english summary|résumé en anglais|résumé anglais",
  summaryFr:
    "法文简介|项目简介（法文）|summary in french|summary (fr)|french summary|résumé en français|résumé français",
  sourceAddress:
    "来源网址|网址|链接|来源链接|source address|source url|url|link|web address|adresse de la source|lien|adresse web|adresse internet",
  sourceTitle: "来源标题|来源名称|来源|信息来源|资料来源|source title|source|source name|titre de la source",
  sourceKind: "来源类型|来源种类|kind of source|source kind|source type|type de source|nature de la source",
  sourceDate:
    "来源日期|发布日期|报道日期|source date|date of source|date published|date de la source|date de publication",
};
