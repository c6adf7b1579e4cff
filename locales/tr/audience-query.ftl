# Koordinatörler için: bir sorgunun kimleri seçtiği, sözle; yazılan sorguda yanlış olan.

## Kimleri seçiyor

asked-everyone = programa katılan herkes
asked-everyone-of-bot = botu kullanan herkes
asked-status = başvuru: { $values }
asked-unfinished = başlandı, gönderilmedi
asked-going = yeri var: { $values }
asked-waiting = yedek listede: { $values }
asked-confirmed = “Geliyorum” dedi: { $values }
asked-unconfirmed = yeri var ama “Geliyorum” demedi: { $values }
asked-came = geldi: { $values }
asked-missed = yeri vardı, gelmedi: { $values }
asked-programme = programa katılıyor: { $values }
asked-language = dili: { $values }
asked-country = ülkesi: { $values }
# { $age } virgülle ayrılmış birkaç yaş olabilir.
asked-age =
    { $sign ->
        [below] { $age } yaşından küçük
        [most] yaşı en fazla { $age }
        [above] { $age } yaşından büyük
        [least] yaşı en az { $age }
       *[is] yaşı: { $age }
    }
asked-role = rolü: { $values }
asked-participant = katılımcı
asked-coordinator = koordinatör
asked-administrator = yönetici
asked-got = duyuruyu aldı: { $values }
asked-read = duyuruyu okudu: { $values }
asked-announcement = { $number } (“{ $words }”)
asked-question = “{ $question }”: { $values }
asked-and = <i>ve</i> { $part }
asked-and-not = <i>ama şunlar hariç:</i> { $part }
asked-or = <i>veya</i> { $part }
asked-not = <i>şunlar hariç:</i> { $part }

## Sorguda yanlış olan

audience-query-sign = Burada { $sign } işaretini anlamıyorum.
audience-query-quote = Lütfen bu tırnağı kapatın.
audience-query-long = Çok uzun: en fazla { $limit } karakter olabilir.
audience-query-deep = İç içe çok fazla parantez var: en fazla { $limit } olabilir.
audience-query-many = Çok fazla koşul var: en fazla { $limit } olabilir.
audience-query-not-opened = Bu parantez kapanıyor ama hiçbir yerde açılmamış.
audience-query-not-closed = Parantez kapanmamış.
audience-query-after = “{ $word }” sözünden önce <code>and</code>, <code>or</code> ya da virgül olmalı. Değerin parçasıysa değerin tamamını tırnağa alın: <code>"…"</code>.
audience-query-condition = Burada bir koşul olmalı, örneğin <code>status = accepted</code>.
audience-query-field = “{ $word }” koşul olamaz. Şunlar olabilir: { $known }.
audience-query-question = Hazır yanıtları olan “{ $word }” sorusu yok. Şunlar var: { $known }.
audience-query-nothing = “{ $field }” için henüz seçilecek bir şey yok.
audience-query-sign-wanted = “{ $field }” sözünden sonra = ya da != olmalı, örneğin <code>{ $field } = …</code>
audience-query-sign-age = { $sign } yalnızca yaş (age) içindir. “{ $field }” sözünden sonra = ya da != olmalı.
audience-query-one-value = { $sign } işaretinden sonra yalnızca bir sayı olabilir.
audience-query-value-wanted = “{ $field } =” yazısından sonra bir şey eksik.
audience-query-value = “{ $field }” için “{ $word }” değeri yok. Şunlar var: { $known }.
audience-query-age = Yaş, 0 ile { $most } arasında bir tam sayıdır.
audience-query-last = Burada henüz hiç duyuru yok.
audience-query-several = “{ $word }” birden fazlasına uyuyor. Şunlardan birini yazın: { $known }.
audience-query-meant = “{ $meant }” mi demek istediniz?
