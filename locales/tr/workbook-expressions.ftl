## What can be wrong with an expression of a workbook, besides what workbook.ftl says

workbook-expression-variable = “${ $name }” anlaşılmıyor (karakter { $place }). Soruyu süslü parantezle yazın: ${"{"}{ $name }{"}"}.
workbook-expression-nodes = “{ $what }” (karakter { $place }) için bir soru, bir grup veya onlara giden bir yol gerekir: ${"{"}name{"}"} ya da ../name. Metin veya sayı olmaz.
workbook-expression-word = “{ $word }” buraya uymuyor. Şunlardan birini yazın: { $options }.
workbook-choice-name = jr:choice-name() fonksiyonunun ikinci değeri (karakter { $place }) tırnak içinde bir soru olmalı: '${"{"}name{"}"}'.
workbook-function-refused = { $function }() fonksiyonu sohbette çalışmaz. Seçeneğin adı için şöyle yazın: jr:choice-name(${"{"}name{"}"}, '${"{"}name{"}"}').
