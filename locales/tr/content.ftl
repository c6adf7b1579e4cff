# Çok kişiye ne iletilebilir ve gönderilen neye dönüştürülebilir.

unfit-kind = Bunu iletemem. Metin, bir veya birkaç fotoğraf, video, dosya, sesli mesaj, müzik, konum ya da anket gönderin.
unfit-long = Bu çok uzun. Karakter sayısı: { $length }. Telegram botlara fotoğraf veya dosyayla birlikte en çok { $most } karakter yazdırıyor, tek başına metne ise 4096.
unfit-live = Canlı konum iletilemez. Lütfen yerin kendisini gönderin.
unfit-poll-closed = Bu anket kapanmış. Lütfen yenisini gönderin.
unfit-quiz = İletilen bir testin doğru cevabını göremiyorum. Lütfen testi burada, bu sohbette oluşturun.
correction-same = Bu, gönderilenle aynı.
correction-kind = Gönderilen buna dönüştürülemez: metin metin olarak kalır, fotoğraf veya dosya bir başkasıyla değiştirilebilir. Konumlar, anketler ve yuvarlak videolar değiştirilemez.
correction-file = Burada yalnızca sözler değiştirilebilir: onları dosyasız, metin olarak gönderin.
