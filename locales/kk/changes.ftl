# Жаңа жұмыс кітабы бағдарламада нені өзгертеді: әр өзгеріске бір сөйлем. Үйлестірушілерге.

changes-none = Ештеңе өзгермейді.
changes-new-programme = Бұл – жаңа бағдарлама: «{ $title }». Сұрақтар: { $questions }, іс-шаралар: { $events }, өзінің еске салулары: { $reminders }.

## Іс-шаралар. $people – орны барлар, орын ұсынылғандар және күтіп жүргендер.

changes-event-added = Жаңа іс-шара: «{ $title }», { $start }.
# $before пен $after – күн мен уақыт, мысалы «24 қыркүйек, жұма, 18:00».
changes-event-moved =
    { $people ->
        [0] «{ $title }» басқа уақытқа ауысады. Бұрын: { $before }, енді: { $after }. Ешкімге хабар бармайды.
       *[other] «{ $title }» басқа уақытқа ауысады. Бұрын: { $before }, енді: { $after }. { $people } адамға хабар барады.
    }
changes-event-end =
    { $people ->
        [0] «{ $title }» басқа уақытта аяқталады. Бұрын: { $before }, енді: { $after }. Ешкімге хабар бармайды.
       *[other] «{ $title }» басқа уақытта аяқталады. Бұрын: { $before }, енді: { $after }. { $people } адамға хабар барады.
    }
changes-event-place =
    { $people ->
        [0] «{ $title }» басқа жерде өтеді: { $place }. Ешкімге хабар бармайды.
       *[other] «{ $title }» басқа жерде өтеді: { $place }. { $people } адамға хабар барады.
    }
changes-event-address =
    { $people ->
        [0] «{ $title }» өтетін жер немесе мекенжай өзгереді. Ешкімге хабар бармайды.
       *[other] «{ $title }» өтетін жер немесе мекенжай өзгереді. { $people } адамға хабар барады.
    }
changes-event-cancelled =
    { $people ->
        [0] «{ $title }» болмайды. Ешкімге хабар бармайды.
       *[other] «{ $title }» болмайды. { $people } адамға хабар барады.
    }
changes-event-gone =
    { $people ->
        [0] «{ $title }» енді жұмыс кітабында жоқ. Ешкімге хабар бармайды.
       *[other] «{ $title }» енді жұмыс кітабында жоқ, сондықтан болмайды. { $people } адамға хабар барады.
    }
changes-event-back =
    { $people ->
        [0] «{ $title }» бәрібір өтеді. Ешкімге хабар бармайды.
       *[other] «{ $title }» бәрібір өтеді. { $people } адамға хабар барады.
    }
changes-event-capacity = «{ $title }» іс-шарасындағы орын саны өзгереді. Бұрын: { $from }, енді: { $to }.
changes-event-limited = «{ $title }» іс-шарасындағы орын саны енді шектеулі: { $capacity }.
changes-event-unlimited = «{ $title }» іс-шарасындағы орын саны енді шектелмейді. Бұрын: { $capacity }.
changes-event-texts = «{ $title }» іс-шарасының мәтіндері өзгереді.
changes-event-map = «{ $title }» іс-шарасының картадағы нүктесі өзгереді.
changes-event-rules = «{ $title }» іс-шарасына жазылу ережесі өзгереді.

## Қалғаны. $names – жұмыс кітабындағы атаулар.

changes-facts = Бағдарлама деректерінде өзгеретіндер: { $names }.
changes-questions-added = Жаңа сұрақтар: { $names }.
changes-questions-removed = Енді қойылмайтын сұрақтар: { $names }.
changes-questions-changed = Өзгеретін сұрақтар: { $names }.
changes-form = Сұрақтардың реті, топтары немесе тілдері өзгереді.
changes-reminders-added = Жаңа еске салулар: { $names }.
changes-reminders-removed = Алынып тасталатын еске салулар: { $names }.
changes-reminders-changed = Өзгеретін еске салулар: { $names }.
