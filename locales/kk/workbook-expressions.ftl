## What can be wrong with an expression of a workbook, besides what workbook.ftl says

workbook-expression-variable = «${ $name }» түсініксіз (нешінші таңба: { $place }). Сұрақты жүйелі жақшамен жазыңыз: ${"{"}{ $name }{"}"}.
workbook-expression-nodes = «{ $what }» (нешінші таңба: { $place }) үшін сұрақ, топ немесе оларға апаратын жол керек: ${"{"}name{"}"} не ../name. Мәтін де, сан да жарамайды.
workbook-expression-word = «{ $word }» бұл жерге жарамайды. Мына сөздердің бірін жазыңыз: { $options }.
workbook-choice-name = jr:choice-name() функциясының екінші мәні (нешінші таңба: { $place }) тырнақшаға алынған сұрақ болуы керек: '${"{"}name{"}"}'.
workbook-function-refused = { $function }() функциясы чатта жұмыс істемейді. Нұсқаның атауын алу үшін былай жазыңыз: jr:choice-name(${"{"}name{"}"}, '${"{"}name{"}"}').
