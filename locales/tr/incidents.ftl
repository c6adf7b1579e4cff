# Botun hataları hakkında yöneticilere söylenenler.

incidents =
    { $count ->
        [one] ⚠️ <b>Botun çalışmasında { $count } hata</b>
       *[other] ⚠️ <b>Botun çalışmasında { $count } hata</b>
    }
incidents-kind = <code>{ $error }</code> × { $count }
incidents-numbers = Günlükteki numarası: <code>{ $numbers }</code>. Botu çalıştıran kişi oraya bakabilir.
