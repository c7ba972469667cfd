/** Units that in brackets behind a name say what is counted among, not what it is counted in: 児童クラブ数（小学校）. */
export const notInBrackets =
  /^(?:小学校|中学校|高校|大学|保育所|保育園|幼稚園|こども園|病院|診療所|公民館|市|町|村|県|国|区|市町村|個人|家庭|児童|生徒|学生|高齢者|センター|商店街|学校|地域|地区|事業|計画|施設|公園|事故|火災|事件|セミナー|イベント|空き家|企業|団体|利用者|参加者|住民)$/
