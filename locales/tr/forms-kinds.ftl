# Düğmeyle yanıtlanan sorular: düğmeleri ve bir mesaj yanıt sayılamadığında söylenenler.

button-acknowledge = 👍 Anladım
button-show-all = ☰ Hepsini göster
button-start-over = ↺ Baştan başla
button-done = Tamam
button-done-number = Tamam: { $value }

# $words yazılan sözdür, $count bulunan seçeneklerin sayısıdır.
question-found = 🔎 “{ $words }”: { $count }

# Sorunun altında: ne yapılabilir.
question-guide-find = Yanıta dokunun ya da bulmak için birkaç harf yazın.
question-guide-rank = Kendi sıranızla dokunun: birinci, ikinci, üçüncü …
question-guide-day = Bir güne dokunun ya da tarihi yazın: 24.09.2008
question-guide-month = Bir aya dokunun ya da yazın: 09.2008
question-guide-year = Bir yıla dokunun ya da yazın: 2008
question-guide-time = Bir saate dokunun ya da yazın: 18:30
question-guide-moment = Bir güne, sonra bir saate dokunun ya da ikisini de yazın: 24.09.2027 18:30
question-guide-number = − ve + düğmelerine dokunun ya da bir sayı yazın: { $low } – { $high }.
question-guide-counter = − ve + düğmelerine dokunun ya da sayıyı yazın.

# Yanıt sayılmayan mesajlar.
forms-acknowledge = Lütfen bunu okuyun, sonra aşağıdaki düğmeye dokunun.
forms-search-nothing = Listede “{ $words }” bulunamadı. Lütfen yazılışını kontrol edin ya da yalnızca ilk harfleri yazın.

# $left seçeneklerin sayısıdır.
forms-rank-all = Henüz sırası olmayanlar: { $left }. Lütfen kalanlara sırayla, sonra “Tamam” düğmesine dokunun.
forms-rank-wanted = Buradan sıralamayı anlayamadım. Lütfen seçeneklere tek tek dokunun ya da numaralarını yazın, örneğin 2, 1, 3.
forms-range-outside = Lütfen şu aralıkta bir sayı seçin: { $low } – { $high }.
forms-range-step = Bu ölçekte böyle bir sayı yok. En yakınları: { $below } ve { $above }. Lütfen birini seçin.
forms-date-two-meanings = Hangisi: { $one } ya da { $other }? Lütfen ayı sözcükle yazın ya da güne dokunun.
forms-month-wanted = Burada ay ve yıl gerekiyor, örneğin 09.2008. Lütfen yazın ya da düğmelerden seçin.
forms-year-wanted = Burada dört rakamlı bir yıl gerekiyor, örneğin 2008. Lütfen yazın ya da düğmelerden seçin.
forms-time-wanted = Bunu saat olarak okuyamadım. Lütfen saati ve dakikayı yazın, örneğin 18:30, ya da düğmelerden seçin.
forms-moment-wanted = Burada gün ve saat gerekiyor, örneğin 24.09.2027 18:30. Lütfen ikisini de yazın ya da önce güne dokunun.
forms-text-digits = Burada harfsiz, yalnızca rakamlar gerekiyor. Lütfen yanıtınızı yeniden gönderin.
forms-foreign-time = Burada bir saat gerekiyor. Lütfen mesaj olarak yazın, örneğin 18:30, ya da düğmelerden seçin.
forms-foreign-moment = Burada gün ve saat gerekiyor. Lütfen mesaj olarak yazın, örneğin 24.09.2027 18:30, ya da düğmelerden seçin.
