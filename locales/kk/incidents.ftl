# Әкімшілерге боттың қателері туралы айтылатын сөздер.

incidents =
    { $count ->
        [one] ⚠️ <b>Бот жұмысында { $count } қате</b>
       *[other] ⚠️ <b>Бот жұмысында { $count } қате</b>
    }
incidents-kind = <code>{ $error }</code> × { $count }
incidents-numbers = Журналдағы нөмірі: <code>{ $numbers }</code>. Ботты іске қосып отырған адам сол жерден қарай алады.
