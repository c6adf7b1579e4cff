# Çok kişiye ne iletilebilir ve gönderilen neye dönüştürülebilir.

unfit-kind = Bunu iletemiyorum. Metin, bir veya birkaç fotoğraf, video, dosya, sesli mesaj, müzik, konum ya da anket gönderin.
unfit-long = Çok uzun: { $length } karakter. Telegram, botların fotoğraf veya dosya altına en fazla { $most } karakter yazmasına izin veriyor; tek başına metinde sınır 4096.
unfit-live = Canlı konumu iletemiyorum. Lütfen normal konum gönderin.
unfit-poll-closed = Bu anket kapanmış. Lütfen yenisini gönderin.
unfit-quiz = İletilen testin doğru yanıtını bilmiyorum. Lütfen testi burada, bu sohbette oluşturun.
correction-same = Bu, gönderilenle aynı.
correction-kind = Gönderilen buna dönüştürülemez: metin metin olarak kalır, fotoğraf veya dosya bir başkasıyla değiştirilebilir. Konumlar, anketler ve yuvarlak videolar değiştirilemez.
correction-file = Burada yalnızca yazı değiştirilebilir: onu dosyasız, metin olarak gönderin.
