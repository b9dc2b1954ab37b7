import type { Paper } from "../paper";

/** The publications that the sample was compiled from. Dates are those that their addresses carry. */
export const paperBook = {
  gmw: {
    kind: "press",
    address: "http://epaper.gmw.cn/gmrb/html/2018-08/26/nw.D110000gmrb_20180826_4-05.htm",
    date: "2018-08-26",
    language: "zh",
  },
  cri2021: {
    kind: "press",
    address: "https://news.cri.cn/20210823/f29ce316-590c-17e6-6e1c-6fd143d9ed1e.html",
    date: "2021-08-23",
    language: "zh",
  },
  szuonline: {
    kind: "reprint",
    address: "http://szuonline.cn/shehui/202009/6198_2.html",
    date: "2020-09",
    language: "zh",
  },
  globaltimes: {
    kind: "press",
    address: "http://www.globaltimes.cn/content/1162708.shtml",
    language: "en",
  },
  prnewswire: {
    kind: "press-release",
    address:
      "https://www.prnewswire.com/news-releases/second-smart-china-expo-kicks-off-in-chongqing-300908203.html",
    title: "Second Smart China Expo kicks off in Chongqing",
    date: "2019-08-29",
    language: "en",
  },
  governmentNotice2019: { kind: "government", title: "A government notice on the expo" },
  newsAgency2019: { kind: "press", title: "A news agency", date: "2019-08-29" },
  cri2019: {
    kind: "press",
    address: "http://big5.cri.cn/gate/big5/cq.cri.cn/20190828/a1a42aed-e911-7791-b0d7-1ec973c683da.html",
    date: "2019-08-28",
    language: "zh",
  },
  ichongqing2019: {
    kind: "press",
    address:
      "https://www.ichongqing.info/2019/08/31/chongqing-and-tsinghua-unigroup-sign-agreement-on-memory-chip-base/",
    date: "2019-08-31",
    language: "en",
  },
  nikkeiReprint: { kind: "reprint", title: "66.ca, reprint of Nikkei", date: "2020-06" },
  eetChina: { kind: "press", title: "mbb.eet-china.com, tag 128458" },
  fx361: {
    kind: "reprint",
    address: "https://m.fx361.cc/news/2019/0910/9830443.html",
    date: "2019-09-10",
    language: "zh",
  },
  nanmuxuan: {
    kind: "reprint",
    address: "https://nanmuxuan.com/zh-my/economy/geewasbtynm.amp",
    title: "Reprint of China Youth Daily",
    language: "zh",
  },
  ichongqing2021: { kind: "press", title: "ichongqing.info, 2021-08-12", date: "2021-08-12" },
  fastread: {
    kind: "reprint",
    address: "https://fastread.xyz/posts/411803",
    title: "Reprint of Chongqing Daily",
    language: "zh",
  },
  baotou: {
    kind: "reprint",
    address: "https://czj.baotou.gov.cn/index/ttxw/19224.html",
    title: "Reprint of Xinhua",
    language: "zh",
  },
  liangjiang: {
    kind: "government",
    address: "http://english.liangjiang.gov.cn/2021-08/19/content_37546317.htm",
    date: "2021-08-19",
    language: "en",
  },
  roboticulized: {
    kind: "reprint",
    address:
      "https://roboticulized.com/latest-news/2021/08/25/63932/smart-china-expo-2021-opens-in-sw-chinas-chongqing/",
    title: "Reprint of the Liangjiang Administrative Committee",
    date: "2021-08-25",
    language: "en",
  },
  cqrb: {
    kind: "press",
    address: "https://epaper.cqrb.cn/cqrb/2022-08/23/001/content_rb_305240.htm",
    date: "2022-08-23",
    language: "zh",
  },
  outputnews: {
    kind: "reprint",
    address: "https://hk.outputnews.com/2022/huanqiu/news_2022_08_23_326581",
    date: "2022-08-23",
    language: "zh",
  },
  xxznews: {
    kind: "press",
    address: "http://m.xxznews.com/gn/2022/0823/259645.html",
    date: "2022-08-23",
    language: "zh",
  },
  fjsen: {
    kind: "press",
    address: "http://news.fjsen.com/wap/2023-09/05/content_31402458.htm",
    date: "2023-09-05",
    language: "zh",
  },
  fox8: {
    kind: "press-release",
    address:
      "https://www.fox8live.com/prnewswire/2023/09/06/smart-digital-industry-expo-puts-sw-chinas-chongqing-liangjiang-new-area-under-global-spotlight/",
    date: "2023-09-06",
    language: "en",
  },
  ce: {
    kind: "press",
    address: "http://district.ce.cn/newarea/roll/202406/20/t20240620_39043627.shtml",
    date: "2024-06-20",
    language: "zh",
  },
  chinaJapanese: {
    kind: "press",
    address: "http://japanese.china.org.cn/business/txt/2024-06/21/content_117267045.htm",
    date: "2024-06-21",
    language: "ja",
  },
  peopleJapanese: {
    kind: "press",
    address: "http://j.people.com.cn/n3/2025/0908/c94476-20363439.html",
    date: "2025-09-08",
    language: "ja",
  },
  yongchuan: {
    kind: "press",
    address:
      "https://www.yongchuanwang.com.cn/web/aritcle/1413819810878451712/web/content_1413819810878451712.html",
    language: "zh",
  },
  zhaozy: {
    kind: "reprint",
    address: "http://zhaozy.vip/thread-57208-1-1.html",
    title: "Forum reprint of Tianjin North Net",
    language: "zh",
  },
  ljzjr: {
    kind: "press",
    address: "http://ljzjr.cn/roll/2019/0519/c_31795.html",
    date: "2019-05-19",
    language: "zh",
  },
  breakingWcifit: {
    kind: "reprint",
    address:
      "https://www.breakinglatest.news/news/yuan-jiajun-hu-henghua-tang-fangyu-attended-and-witnessed-the-signing-of-84-contracted-projects-with-an-investment-of-285-4-billion-yuan_chongqing-municipal-peoples-government-network/",
    title: "Machine-translated reprint of the municipal government site",
    language: "en",
  },
  ichongqing2023: {
    kind: "press",
    address:
      "https://www.ichongqing.info/2023/05/21/fifth-wcifit-concludes-with-investing-projects-worth-over-40-usd-billion/",
    date: "2023-05-21",
    language: "en",
  },
  wcifit: {
    kind: "organiser",
    address: "https://wcifit.com/html/text/429249401e7d6f99c067f34b46fc3ed2.html",
    language: "en",
  },
  hh86: {
    kind: "press",
    address: "http://86hh.com/news/yaowen/2019-01-25/432705.html",
    date: "2019-01-25",
    language: "zh",
  },
  cnipai: {
    kind: "reprint",
    address: "https://ah.cnipai.com/news/detail/239714.html",
    language: "zh",
  },
  otherChangxinReprint: { kind: "reprint", title: "Another reprint", language: "zh" },
  cnr: {
    kind: "press",
    address: "http://www.cnr.cn/china/NewsFeeds/20200912/t20200912_525252022.shtml",
    date: "2020-09-12",
    language: "zh",
  },
  gqsoso: {
    kind: "press",
    address: "http://news.gqsoso.com/data/202111/12138041.html",
    date: "2021-11",
    language: "zh",
  },
  yybnet: {
    kind: "press",
    address: "https://m.yybnet.net/anhui/news/202009/10867845.html",
    date: "2020-09",
    language: "zh",
  },
  locpg: {
    kind: "government",
    address: "http://www.locpg.gov.cn/jsdt/2020-09/14/c_1210799098.htm",
    date: "2020-09-14",
    language: "zh",
  },
  scholarmate: { kind: "reprint", address: "https://scholarmate.com/S/k0pp4w", language: "zh" },
  houyi: { kind: "reprint", address: "http://houyi.cn/qtxw/771.html", language: "zh" },
  breakingWaic: {
    kind: "reprint",
    address:
      "https://www.breakinglatest.news/business/2023-world-artificial-intelligence-conference-closes-with-32-major-industrial-projects-worth-28-8-billion-yuan/",
    language: "en",
  },
  bigdata: {
    kind: "organiser",
    address: "https://www.bigdata-expo.cn/news/2/1487915140",
    language: "zh",
  },
  chinasihan: { kind: "reprint", address: "http://chinasihan.com/news/cytz/1129.html", language: "zh" },
  vfdc: { kind: "reprint", address: "http://vfdc.com.cn/xibei/15645193846470.html", language: "zh" },
  banlieues: {
    kind: "press",
    address:
      "https://letempsdesbanlieues.com/sommet-choose-france-6-ans-dannonces-et-dinvestissements-peu-de-projets-abandonnes",
    language: "fr",
  },
  journalEconomique: {
    kind: "press",
    address: "https://lejournaleconomique.com/2020/01/21/choose-france-entreprises-francaises",
    date: "2020-01-21",
    language: "fr",
  },
  boursorama2021: {
    kind: "press",
    address:
      "https://www.boursorama.com/actualite-economique/actualites/choose-france-quelles-sont-les-principales-annonces-d-investissements-b41316555fcc744e498e5dc64dd034f5",
    language: "fr",
  },
  laterThan2021: { kind: "press", title: "A later source (address not recorded)" },
  boursorama2022: {
    kind: "press",
    address:
      "https://www.boursorama.com/patrimoine/actualites/choose-france-it-works-6561c502bbda7a9152031c42b315ae9d",
    language: "fr",
  },
  electroniques: { kind: "press", address: "https://electroniques.biz/?p=138773", language: "fr" },
  levif: {
    kind: "press",
    address:
      "https://trends.levif.be/economie/politique-economique/la-france-engrange-6-7-milliards-d-euros-de-projets-d-investissements-etrangers/article-news-1574793.html",
    language: "fr",
  },
  dayBeforeCrolles: {
    kind: "press",
    title: "levif.be; journaldeleconomie.fr",
    date: "2022-07-10",
    language: "fr",
  },
  banqueDesTerritoires: {
    kind: "press",
    address:
      "https://banquedesterritoires.fr/choose-france-67-milliards-deuros-dinvestissements-internationaux",
    language: "fr",
  },
  totalOf2022: { kind: "press", title: "Total given for 2022 (address not recorded)" },
  usineNouvelle: {
    kind: "press",
    address:
      "https://www.usinenouvelle.com/article/macron-compte-sur-13-milliards-d-euros-d-investissements-lors-de-choose-france-a-versailles.N2132361",
    language: "fr",
  },
  sensemaking: {
    kind: "reprint",
    address: "https://sensemaking.fr/tags/investissements+%C3%A9trangers",
    title: "Copy of Le Figaro",
    language: "fr",
  },
  regions: {
    kind: "press",
    address: "https://www.regionsmagazine.com/articles/choose-france-les-regions-qui-gagnent/",
    language: "fr",
  },
  regionsLater: { kind: "press", title: "regionsmagazine.com", language: "fr" },
  prudencia: { kind: "press", title: "prudencia.media", date: "2025-11" },
  linfodurable: {
    kind: "press",
    address:
      "http://linfodurable.fr/choose-france-122-projets-dinvestissements-annonces-en-six-ans-selon-lusine-nouvelle-45226",
    language: "fr",
  },
} as const satisfies Record<string, Paper>;
