# Bir mesaj yanıt sayılamadığında söylenenler. Her biri sırada ne yapılacağını da söyler. Düz metin.

# Yanıt isteyen ve bunun için kendi metni olmayan soru.
forms-required = Bu sorunun yanıtlanması gerekiyor, atlanamaz.
# Formun kendi kuralının kabul etmediği, ama formda metni olmayan yanıt.
forms-constraint = Bu yanıt bu soruya uymuyor. Lütfen soruya bir daha bakıp yeniden yanıtlayın.

forms-text-empty = Bu mesajda hiç harf yok. Lütfen yanıtınızı yazın.
# $length ve $limit karakter sayısıdır.
forms-text-long = Yanıtınız { $length } karakter. Buraya en fazla { $limit } karakter sığıyor: lütfen kısaltıp yeniden gönderin.

forms-number-wanted = Burada bir sayı gerekiyor. Lütfen yalnızca rakam gönderin, örneğin 18.
forms-whole-number = Burada tam sayı gerekiyor, virgül ya da nokta olmadan, örneğin 18.
forms-number-range = Bu sayı izin verilen aralığın dışında. Lütfen kontrol edip yeniden gönderin.
# $limit basamak sayısıdır.
forms-number-digits = Bu sayının çok fazla basamağı var. En fazla { $limit } basamak sığıyor: lütfen kontrol edip yeniden gönderin.

forms-date-not-a-date = Bunu tarih olarak okuyamadım. Lütfen gün, ay ve yılı gönderin, örneğin 24.09.2008.
forms-date-no-such-day = Takvimde böyle bir gün yok. Lütfen günü ve ayı kontrol edip tarihi yeniden gönderin.
forms-date-year-missing = Yıl eksik. Lütfen gün, ay ve yılı gönderin, örneğin 24.09.2008.
forms-date-two-digit-year = Lütfen yılı dört rakamla yazın, örneğin 24.09.2008.

forms-choice-wanted = Seçenekler arasında bunu bulamadım. Lütfen düğmelerden birine dokunun.
forms-choices-wanted = Yazdıklarınızın hepsini seçenekler arasında bulamadım. Lütfen düğmelerle işaretleyin, sonra “Tamam” düğmesine dokunun.
forms-choice-gone = Bu seçenek artık yok. Lütfen aşağıdakilerden birini seçin.
forms-ticks-none = Lütfen en az bir seçenek işaretleyin, sonra “Tamam” düğmesine dokunun.

# Yanıt olamayacak bir şey gönderildi. $kind ne olduğunu Telegram'ın sözcüğüyle söyler: photo, sticker, voice …
forms-foreign-text = Burada yazılı bir yanıt gerekiyor. Lütfen yanıtınızı mesaj olarak yazın.
forms-foreign-number = Burada bir sayı gerekiyor. Lütfen mesaj olarak yazın, örneğin 18.
forms-foreign-date = Burada bir tarih gerekiyor. Lütfen mesaj olarak yazın, örneğin 24.09.2008.
forms-foreign-choice = Lütfen sorunun altındaki düğmelerden biriyle yanıtlayın.

forms-old-button = Bu düğme daha önceki bir soruya ait. Şimdi şu sorudayız.
forms-first-question = Bu ilk soru, bundan önce soru yok.
# Gözden geçirmede, kendi düğmelerinden başka bir şey geldiğinde.
forms-review = Bütün sorular yanıtlandı. Bir yanıtı değiştirmek için numarasına dokunun ya da başvurunuzu gönderin.
# Gönderirken, daha önce sorulmamış bir soru ortaya çıktığında.
forms-new-question = Başvurunuzun gönderilebilmesi için bir soru daha var.
