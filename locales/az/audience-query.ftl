# Koordinatorlar üçün: filtrin kimi seçdiyi sözlə; yazılmış filtrdə səhv olan.

## Kimi seçir

asked-everyone = proqramın bütün iştirakçıları
asked-everyone-of-bot = botun bütün istifadəçiləri
asked-status = müraciət: { $values }
asked-unfinished = başlanıb, göndərilməyib
asked-going = yeri var: { $values }
asked-waiting = gözləmə siyahısındadır: { $values }
asked-confirmed = iştirakını təsdiqləyib: { $values }
asked-unconfirmed = yeri var, amma iştirakını təsdiqləməyib: { $values }
asked-came = gəlib: { $values }
asked-missed = yeri olub, gəlməyib: { $values }
asked-programme = proqramda iştirak edir: { $values }
asked-language = dili: { $values }
asked-country = ölkəsi: { $values }
# { $age } vergüllə ayrılmış bir neçə yaş ola bilər.
asked-age =
    { $sign ->
        [below] { $age } yaşdan kiçik
        [most] yaşı ən çoxu { $age }
        [above] { $age } yaşdan böyük
        [least] yaşı ən azı { $age }
       *[is] yaşı: { $age }
    }
asked-role = rolu: { $values }
asked-participant = iştirakçı
asked-coordinator = koordinator
asked-administrator = administrator
asked-got = elanı alıb: { $values }
asked-read = elanı oxuyub: { $values }
asked-announcement = { $number } («{ $words }»)
asked-question = «{ $question }»: { $values }
asked-and = <i>və</i> { $part }
asked-and-not = <i>amma bunlardan başqa:</i> { $part }
asked-or = <i>və ya</i> { $part }
asked-not = <i>bunlardan başqa:</i> { $part }

## Filtrdə səhv olan

audience-query-sign = Burada { $sign } işarəsini başa düşmürəm.
audience-query-quote = Bu dırnaq işarəsini bağlayın.
audience-query-long = Çox uzundur: ən çoxu { $limit } simvol ola bilər.
audience-query-deep = İç-içə mötərizələr həddən çoxdur: ən çoxu { $limit } ola bilər.
audience-query-many = Şərtlər həddən çoxdur: ən çoxu { $limit } ola bilər.
audience-query-not-opened = Bu mötərizə bağlanır, amma heç yerdə açılmayıb.
audience-query-not-closed = Mötərizə bağlanmayıb.
audience-query-after = «{ $word }» sözündən əvvəl <code>and</code>, <code>or</code> və ya vergül olmalıdır. Dəyərin bir hissəsidirsə, bütün dəyəri dırnağa alın: <code>"…"</code>.
audience-query-condition = Burada şərt olmalıdır, məsələn <code>status = accepted</code>.
audience-query-field = «{ $word }» üzrə seçmək olmur. Bunlar olar: { $known }.
audience-query-question = Hazır cavabları olan «{ $word }» sualı yoxdur. Bunlar var: { $known }.
audience-query-nothing = «{ $field }» üzrə hələ seçməyə bir şey yoxdur.
audience-query-sign-wanted = «{ $field }» sözündən sonra = və ya != olmalıdır, məsələn <code>{ $field } = …</code>
audience-query-sign-age = { $sign } yalnız yaş (age) üçündür. «{ $field }» sözündən sonra = və ya != olmalıdır.
audience-query-one-value = { $sign } işarəsindən sonra yalnız bir ədəd ola bilər.
audience-query-value-wanted = «{ $field } =» yazısından sonra nəsə çatmır.
audience-query-value = «{ $field }» üçün «{ $word }» dəyəri yoxdur. Bunlar var: { $known }.
audience-query-age = Yaş 0 ilə { $most } arasında tam ədəddir.
audience-query-last = Burada hələ heç bir elan yoxdur.
audience-query-several = «{ $word }» bir neçəsinə uyğun gəlir. Bunlardan birini yazın: { $known }.
audience-query-meant = Bəlkə «{ $meant }» demək istəyirdiniz?
