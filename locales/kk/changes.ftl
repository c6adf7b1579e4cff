# Жаңа жұмыс кітабы бағдарламада нені өзгертеді: әр өзгеріске бір сөйлем. Үйлестірушілерге.

changes-none = Ештеңе өзгермейді.
changes-new-programme = Бұл – жаңа бағдарлама: <b>{ $title }</b>, form_id <code>{ $name }</code>. Сұрақтар: { $questions }, іс-шаралар: { $events }, өзінің еске салулары: { $reminders }.
changes-same-title = ⚠️ Мұндай атауы бар бағдарлама бұрыннан бар, form_id <code>{ $names }</code>. Соны өзгерткіңіз келсе, <b>settings</b> парағына оның form_id мәнін жазып, файлды қайта жіберіңіз.

## Іс-шаралар. $people – орны барлар, орын ұсынылғандар және күтіп жүргендер.

changes-event-added = Жаңа іс-шара: <b>{ $title }</b>, { $start }.
# $before пен $after – күн мен уақыт, мысалы «24 қыркүйек, жұма, 18:00».
changes-event-moved =
    { $people ->
        [0] <b>{ $title }</b> басқа уақытқа ауысады. Бұрын: { $before }, енді: { $after }. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> басқа уақытқа ауысады. Бұрын: { $before }, енді: { $after }. { $people } адамға хабар барады.
    }
changes-event-end =
    { $people ->
        [0] <b>{ $title }</b> басқа уақытта аяқталады. Бұрын: { $before }, енді: { $after }. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> басқа уақытта аяқталады. Бұрын: { $before }, енді: { $after }. { $people } адамға хабар барады.
    }
changes-event-place =
    { $people ->
        [0] <b>{ $title }</b> басқа жерде өтеді: { $place }. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> басқа жерде өтеді: { $place }. { $people } адамға хабар барады.
    }
changes-event-address =
    { $people ->
        [0] <b>{ $title }</b> өтетін жер немесе мекенжай өзгереді. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> өтетін жер немесе мекенжай өзгереді. { $people } адамға хабар барады.
    }
changes-event-cancelled =
    { $people ->
        [0] <b>{ $title }</b> болмайды. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> болмайды. { $people } адамға хабар барады.
    }
changes-event-gone =
    { $people ->
        [0] <b>{ $title }</b> енді жұмыс кітабында жоқ, сондықтан алып тасталады. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> енді жұмыс кітабында жоқ, сондықтан болмайды. { $people } адамға хабар барады.
    }
changes-event-back =
    { $people ->
        [0] <b>{ $title }</b> бәрібір өтеді. Ешкімге хабар бармайды.
       *[other] <b>{ $title }</b> бәрібір өтеді. { $people } адамға хабар барады.
    }
changes-event-capacity = <b>{ $title }</b> іс-шарасындағы орын саны өзгереді. Бұрын: { $from }, енді: { $to }.
changes-event-limited = <b>{ $title }</b> іс-шарасындағы орын саны енді шектеулі: { $capacity }.
changes-event-unlimited = <b>{ $title }</b> іс-шарасындағы орын саны енді шектелмейді. Бұрын: { $capacity }.
changes-event-texts = <b>{ $title }</b> іс-шарасының мәтіндері өзгереді.
changes-event-map = <b>{ $title }</b> іс-шарасының картадағы нүктесі өзгереді.
changes-event-rules = <b>{ $title }</b> іс-шарасына жазылу ережесі өзгереді.

## Қалғаны. $names – жұмыс кітабындағы атаулар.

changes-facts = Бағдарлама деректерінде өзгеретіндер: { $names }.
changes-questions-added = Жаңа сұрақтар: { $names }.
changes-questions-removed = Енді қойылмайтын сұрақтар: { $names }.
changes-questions-changed = Өзгеретін сұрақтар: { $names }.
changes-form = Сұрақтардың реті, топтары немесе тілдері өзгереді.
changes-reminders-added = Жаңа еске салулар: { $names }.
changes-reminders-removed = Алынып тасталатын еске салулар: { $names }.
changes-reminders-changed = Өзгеретін еске салулар: { $names }.
