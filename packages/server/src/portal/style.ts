/** The portal's one style sheet: small, no font is loaded, prints as it is. */
export const portalStyle = `
:root{color:#1c252d;background:#fff;font:16px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
body{max-width:60rem;margin:0 auto;padding:0 1rem 2rem}
a{color:#0b5876}
[tabindex]:focus-visible,a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible{outline:2px solid #0b5876;outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
header{border-bottom:2px solid #0b5876;padding:.75rem 0;margin-bottom:1rem}
header p{margin:0;font-weight:600;font-size:1.15rem}header p a{text-decoration:none}
header .who{font-weight:400;font-size:.95rem;color:#51606c}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
.big{font-size:2rem;font-weight:600;margin:0}.soft{color:#51606c;font-size:.95rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #d5dce1;padding:.35rem .5rem;text-align:left;vertical-align:top}
th[scope=row]{font-weight:400}.goal{padding-top:.9rem}.n{text-align:right;white-space:nowrap}
form.find{display:flex;gap:.5rem;margin:1rem 0}form.find input{flex:1;min-width:0}
input,textarea,button{font:inherit;padding:.4rem .6rem;border:1px solid #8795a0;border-radius:.25rem;background:#fff;color:inherit}
button{background:#0b5876;border-color:#0b5876;color:#fff}
label{display:block;margin:.5rem 0}textarea,form.say input{display:block;width:100%;box-sizing:border-box}
details{margin:.25rem 0}summary{cursor:pointer}
dt{color:#51606c}dd{margin:0 0 .5rem}
footer{border-top:1px solid #d5dce1;margin-top:2rem;color:#51606c;font-size:.9rem}
figure{margin:0}.chart{display:block;width:100%;max-width:45rem;min-width:32rem;height:auto;overflow:visible}
.chart-line{stroke:#51606c}.chart-grid.chart-line{stroke:#e4e9ec}.chart-series.chart-line{stroke:#0b5876;stroke-width:2}
.chart-milestone.chart-line{stroke:#8a4b00;stroke-width:1.5}.chart-target.chart-line{stroke:#8a4b00;stroke-width:5;stroke-opacity:.35}
.chart-projection.chart-line{stroke:#0b5876;stroke-width:1.5}
.chart-dot{fill:#0b5876;stroke:#fff}.dot-ring{fill:#fff;stroke:#0b5876;stroke-width:1.8}
.chart-dot.chart-milestone{fill:#fff;stroke:#8a4b00;stroke-width:1.5}.chart-met{fill:#1b663a}.chart-missed{fill:#9c2226}
.chart-text{fill:#51606c;font-size:13px}.chart-text.chart-series{fill:#0b5876;font-weight:600}.chart-text.chart-milestone{fill:#8a4b00}
@media (max-width:40rem){th[scope=row]:not(.short){min-width:9rem}td:last-child:not(.n){min-width:8rem}}
@media print{nav,form,.skip,footer{display:none}}
`.trim();
