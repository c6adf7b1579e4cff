## What can be wrong with an expression of a workbook, besides what workbook.ftl says

workbook-expression-variable = Не понимаю «${ $name }» (знак { $place }). Напишите вопрос в фигурных скобках: ${"{"}{ $name }{"}"}.
workbook-expression-nodes = Для «{ $what }» (знак { $place }) нужен вопрос, группа или путь к ним: ${"{"}name{"}"} или ../name. Текст или число не подойдут.
workbook-expression-word = «{ $word }» здесь не подходит. Напишите одно из этих слов: { $options }.
workbook-choice-name = Второе значение в jr:choice-name() (знак { $place }) — это вопрос в кавычках: '${"{"}name{"}"}'.
workbook-function-refused = Функция { $function }() в чате не работает. Чтобы получить подпись варианта, напишите jr:choice-name(${"{"}name{"}"}, '${"{"}name{"}"}').
