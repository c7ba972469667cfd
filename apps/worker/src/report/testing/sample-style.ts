/** The style of the sample report: the grid, faces and tightening steps of the real one, reduced to what printing depends on. */
export const sampleStyle = `
@font-face{font-family:Digits;src:local('NotoSansJP-Regular');font-weight:400;unicode-range:U+20-7E,U+2212,U+2013;
  ascent-override:88%;descent-override:12%;line-gap-override:0%}
@font-face{font-family:Digits;src:local('NotoSansJP-Bold');font-weight:700;unicode-range:U+20-7E,U+2212,U+2013;
  ascent-override:88%;descent-override:12%;line-gap-override:0%}
@page{size:A4;margin:21mm 18mm 20mm;
  @top-left{content:'平成28年度 取組状況　第1版';font-size:7.5pt;color:#474c52}
  @bottom-right{content:counter(page) ' / ' counter(pages);font-size:8.5pt;font-weight:700}}
@page cover{@top-left{content:none}@bottom-right{content:none}}
html{font-family:Digits,'BIZ UDPGothic','Noto Sans JP';font-size:10pt;line-height:5.4mm;text-rendering:geometricPrecision;
  text-autospace:no-autospace;line-break:strict;color:#1a1c1e}
body{margin:0}
.sheet{break-before:page}
.sheet:first-child{break-before:auto;page:cover}
h1{font-size:20pt;line-height:9mm;margin:0 0 5mm}
h2{font-size:20pt;line-height:9mm;margin:0 0 5mm}
.code{margin-right:2.5mm}
.name{font-size:16pt;line-height:8mm}
h3{font-size:10.5pt;line-height:5mm;margin:5mm 0 2mm;border-top:1pt solid;break-after:avoid}
p{margin:0 0 2mm}
ol{list-style:none;margin:0;padding:0}
ol a{display:flex;justify-content:space-between;color:inherit;text-decoration:none}
table{width:calc(100% - 1pt);border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:2.2mm 2mm;border-bottom:.4pt solid #8b9299}
tr{break-inside:avoid}
table{table-layout:fixed}
svg{display:block;width:84mm;height:17.5mm}
.sheet[data-tighten]:not([data-tighten='0']) :is(th,td){padding-block:1.2mm}
.sheet[data-tighten]:not([data-tighten='0']) h3{margin-top:3mm}
.sheet:is([data-tighten='2'],[data-tighten='3'],[data-tighten='4'],[data-tighten='5']) svg{height:14mm}
.sheet:is([data-tighten='3']) {line-height:5mm}
.sheet:is([data-tighten='4']) {font-size:9.5pt;line-height:4.8mm}
.sheet:is([data-tighten='5']) {font-size:9pt;line-height:4.5mm}
`
