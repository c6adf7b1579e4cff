## What can be wrong with an expression of a workbook, besides what workbook.ftl says

workbook-expression-variable = “${ $name }” aydın deyil (simvol { $place }). Sualı fiqurlu mötərizədə yazın: ${"{"}{ $name }{"}"}.
workbook-expression-nodes = “{ $what }” (simvol { $place }) üçün sual, qrup və ya onlara aparan yol lazımdır: ${"{"}name{"}"} və ya ../name. Mətn və ya ədəd olmaz.
workbook-expression-word = “{ $word }” bura uyğun deyil. Bunlardan birini yazın: { $options }.
workbook-choice-name = jr:choice-name() funksiyasının ikinci qiyməti (simvol { $place }) dırnaqda sual olmalıdır: '${"{"}name{"}"}'.
workbook-function-refused = { $function }() funksiyası çatda işləmir. Variantın adını almaq üçün belə yazın: jr:choice-name(${"{"}name{"}"}, '${"{"}name{"}"}').
