/**
 * Units seen in municipal tables, in folded form. A unit that is not here is still read (校区, 結), but only where
 * nothing else can be meant. Latin and symbol units match whole words only.
 */
const people =
  '人 名 者 員 人日 人・日 人役 人泊 人回 人時 人年 人分 隊員 会員 団員 役員 職員 委員 社員 議員 教員 医師 看護師 家族 夫婦 組 組織 世帯 戸 軒 家庭 児童 園児 生徒 学生 学級 クラス 学年 年生 人家 人工 FTE 隊 班 部員 選手 作家 農家 経営体 事業体 個人 人口 クルー 分団 ペア カップル 組合員 受験者 患者 利用者 住民 参加者 来場者 宿泊者 相談者 訪問者 フォロワー ユーザー ID アカウント'

const organisations =
  '社 企業 事業者 事業所 店 店舗 団体 グループ 法人 組合 協会 協議会 委員会 部会 連合会 サークル クラブ チーム 校 学校 園 所 館 病院 医院 診療所 院 室 施設 機関 大学 自治会 町内会 地区 地域 校区 学区 区 区域 圏域 市町村 市町 市 町 村 市区町村 都道府県 県 国 か国 カ国 ヶ国 ヵ国 箇国 自治体 集落 部落 集団 集落営農組織 公民館 商店街 商店 センター 拠点 支所 支店 営業所 工場 農園 ファーム 経営体数 認定農業者 NPO NPO法人 社等 社・団体 団体・企業 企業・団体 者等 団体等 人等 件等 箇所等 店舗等 都市 省庁 部局 課 部署 係 メーカー 旅館 ホテル 隊 会場 会 都道府県市 国・地域 か国語 カ国語 ヶ国語 ヵ国語 箇国語 か国・地域 カ国・地域 保育所 保育園 幼稚園 こども園 児童クラブ 小学校 中学校 高校 学童 寺 神社 宿'

const places =
  '箇所 か所 カ所 ヶ所 ヵ所 ケ所 個所 ヶ処 地点 路線 系統 ルート コース 停留所 駅 線 橋 トンネル 港 空港 公園 河川 川 水系 ダム 池 施設箇所 棟 棟数 床 室数 部屋 席 席数 区画 筆 筆数 宅地 住宅 団地 物件 空き家 土地 敷地 面 コート ホール 基 基数 台 台数 隻 機 機体 艇 両 車両 便 本 路線数 往復 便数 ポスト 画地 圃場 ほ場 枠 エリア スポット ステーション バス停'

const things =
  '件 個 品 品目 種 種類 点 枚 冊 部 通 本数 回 回分 度 度数 口 口数 箱 袋 缶 瓶 束 束分 食 食分 皿 杯 着 足 巻 号 版 頁 ページ 題 問 曲 作品 タイトル 商品 製品 アイテム メニュー ブランド プラン プログラム 講座 教室 コマ 科目 課程 単位 講演 公演 イベント 事業 プロジェクト 計画 協定 条例 制度 施策 取組 取り組み 取組み 項目 指標 案件 議題 事例 ケース パターン モデル サービス システム アプリ サイト HP コンテンツ 動画 記事 投稿 情報 データ データセット ファイル 回線 契約 特許 論文 研究 調査 提案 意見 要望 相談 申請 届出 手続 手続き 業務 作業 行事 大会 試合 会議 ワークショップ セミナー 研修 フェア ツアー 体験 展示 展示会 商談 商談会 取引 成約 販売 輸出 認証 認定 登録 表彰 賞 資格 免許 証 文化財 遺産 資料 蔵書 図書 頭 匹 羽 尾 株 本立 苗 樹 粒 玉 房 つ 戦 勝 敗 倍 倍率 位 番 番目 番地 級 段 段階 レベル ランク 割 歩 歩数 期 次 世代 クール シーズン セット カード ポイント スコア 票 議席 ビュー PV アクセス セッション クリック ダウンロード DL いいね 再生 視聴 閲覧 フォロー 拍 着工 か寺 事件 事故 火災 件数 回数 人数 個数 校数 戸数 世帯数 事業数 路線数 台分 名分 枚分 社分 件分 施設分 か所分'

const money = '円 円分 ドル ユーロ 米ドル'

const measures =
  'ミリメートル センチメートル メートル キロメートル キロ キログラム グラム トン リットル キロリットル ヘクタール アール 平方メートル 平方キロメートル 立方メートル 平米 平方キロ 立米 坪 反 町歩 町 石 合 里 尺 カロリー ワット キロワット キロワット時 メガワット ジュール デシベル ボルト ルクス 度C ppm ppb pH パーセント パーミル ポイント %ポイント'

const symbols =
  '% ‰ %pt pt %p ℃ ㎡ ㎥ ㎞ ㎢ ㎏ ㎜ ㎝ ㌶ ㌧ ㌔ ㍍ ㍑ m km cm mm m2 m3 m² m³ km2 km² k㎡ ha a t kg g mg kt Mt kl kL kℓ ℓ L l dl dL mL ml cc t-CO2 tCO2 t-CO₂ t-CO2eq kg-CO2 kgCO2 g-CO2 kt-CO2 Mt-CO2 t-C トン-CO2 トンCO2 kWh MWh GWh kW MW GW W J MJ GJ TJ PJ kcal dB Bq μSv μg ㎎ ㎍ mg/L mg/l mg/kg μg/m3 mSv ppm ppb N bps Mbps Gbps MB GB TB Hz kHz V A lx hPa h s ¥ $ ℉ bit'

const spans =
  '年 年間 か年 カ年 ヶ年 ヵ年 箇年 か月 カ月 ヶ月 ヵ月 箇月 ケ月 か月間 カ月間 ヶ月間 月 月間 週 週間 日 日間 泊 泊分 時間 時 分 分間 秒 秒間 歳 才 歳児 か月児 時間分 日分 か月分 年分 年度'

/** All known units. */
export const unitWords: ReadonlySet<string> = new Set(
  [people, organisations, places, things, money, measures, symbols, spans].flatMap((group) => group.split(' ')),
)

/** The longest known unit, in characters. */
export const longestUnit = Math.max(...[...unitWords].map((word) => word.length))

/** Units of age and school year: before another figure they name whom it is about (3歳児 98%). */
export const ageUnits: ReadonlySet<string> = new Set(['歳', '才', '歳児', '年生', 'か月児', '学年'])
