# kopru komutunun botu çalıştıran kişiye söyledikleri. Uçbirimde, düz metin olarak gösterilir.

setting-wrong-advice = Ayarlar ortam değişkenlerinden ya da programı başlattığınız klasördeki .env dosyasından okunur.
setting-bot-token-wrong = { $name } bir bot token'ı değil. @BotFather, 123456789:AA… gibi görünen bir token verir; Köprü'yü Telegram olmadan denemek istiyorsanız bu ayarı hiç yapmayın.
setting-api-url-wrong = { $name } http:// ya da https:// ile başlayan bir adres değil.
setting-data-dir-wrong = { $name } bir klasör değil.
setting-key-file-wrong = { $name } veri klasöründe olmamalı: verilerin yanında duran bir anahtar hiçbir şeyi korumaz. İkisinden biri için başka bir yer seçin.
setting-admins-wrong = { $name }: Telegram kullanıcı numaraları (ID) gerekiyor; bunlar sayıdır, aralarına virgül koyun.
setting-languages-wrong = { $name }: en, ru, kk, az, tr kodlarından seçin, aralarına virgül koyun.
setting-webhook-url-wrong = { $name } http:// ya da https:// ile başlayan bir adres değil.
setting-webhook-secret-wrong = { $name }, KOPRU_WEBHOOK_URL ile birlikte gereklidir: 1 ile 256 arası harf, rakam, _ ya da -. Bu olmadan herkes sahte güncelleme gönderebilir.
setting-listen-wrong = { $name } bir sunucu adı ve bir port ister, örneğin 127.0.0.1:8080.
setting-log-wrong = { $name } ya console ya da json olmalı.

key-missing = Bir veritabanı var, ama anahtarı { $path } yok. Anahtar dosyasını yerine koyun ya da KOPRU_KEY_FILE ayarını yapın. Anahtar olmadan verileri kimse okuyamaz.
key-unreadable = { $path } anahtarı okunamıyor ya da bir anahtar değil. İçinde 64 onaltılık basamak olmalı.
key-not-writable = { $path } anahtarı yazılamıyor. Bu hesaba oraya yazma izni verin ya da KOPRU_KEY_FILE ayarını yapın.
database-wrong-key = { $path } veritabanı bu anahtarla açılmıyor. KOPRU_KEY_FILE ayarında, oluşturulduğu anahtarı gösterin.
database-disk-full = { $path } dosyasının bulunduğu disk dolu. Yer açıp yeniden başlatın; daha önce kabul edilen her şey güvende.
database-read-only = { $path } konumuna yazılamıyor. Bu hesaba oraya yazma izni verin ya da KOPRU_DATA_DIR ayarını yapın.
database-cannot-open = { $path } açılamıyor. Klasörün var olduğunu ve bu hesabın onu kullanabildiğini kontrol edin ya da KOPRU_DATA_DIR ayarını yapın.
database-busy = Başka bir program { $path } dosyasını kilitli tutuyor. O programı kapatıp yeniden deneyin.
database-disk-trouble = { $path } dosyasının bulunduğu disk hata bildiriyor. Devam etmeden önce diski kontrol edin.
database-damaged = { $path } veritabanı bozulmuş. Botu durdurup yerine en son yedeği koyun.
database-in-use = { $path } üzerinde zaten başka bir Köprü çalışıyor. Önce onu durdurun.
database-newer = Veritabanını daha yeni bir Köprü yazmış (adım { $have }, bu sürümün bildiği { $known }). Daha yeni sürümü yeniden kurun.
token-refused = Telegram, KOPRU_BOT_TOKEN değerini kabul etmiyor. @BotFather'dan yeniden kopyalayın.
webhook-refused = Telegram, KOPRU_WEBHOOK_URL değerini kabul etmiyor: { $reason }
listen-taken = { $address } başka bir program tarafından kullanılıyor. KOPRU_LISTEN ayarına boş bir adres yazın.
file-unreadable = { $path } okunamıyor.
person-unknown = Kullanıcı numarası (ID) { $id } olan hiç kimse henüz botla konuşmadı. Önce BAŞLAT düğmesine dokunmasını isteyin.
programme-unknown = { $name } adlı bir program yok. Var olanlar: { $known }
workbook-failed = Çalışma kitabı, izin verilen süre ve bellek içinde okunamadı. Bu, form içeren bir tablo mu?

rehearsing =
    KOPRU_BOT_TOKEN ayarlanmadığı için Köprü kendi Telegram simülatörüyle çalışıyor. Burada hiçbir şey saklanmaz.
    { $url } adresini açıp bir katılımcı olun: birini seçin, BAŞLAT düğmesine dokunun, başvurun.
    Koordinatör de olun: aynı yerde, başka biri olarak { $link } bağlantısını açın.
hint-participant = Başvuran bir genç olun: { $link }
hint-coordinator = Başvurunun geldiğini gören koordinatör olun: { $link } (ilk açan için)
serving = Köprü, @{ $username } olarak çalışıyor. Durdurmak için Ctrl-C.
claim-invitation = Botun henüz yöneticisi yok. { $link } bağlantısını Telegram'da açıp BAŞLAT düğmesine dokunun: bağlantı bir kez çalışır.

check-fine =
    { $count ->
        [one] { $file } sorunsuz: { $count } soru, diller: { $languages }.
       *[other] { $file } sorunsuz: { $count } soru, diller: { $languages }.
    }
check-holds = Etkinlikler: { $events }. Hatırlatmalar (hazır olanlarla birlikte): { $reminders }.
check-problems =
    { $count ->
        [one] { $file } dosyasında { $count } sorun var:
       *[other] { $file } dosyasında { $count } sorun var:
    }
check-warnings =
    { $count ->
        [one] Göz atmaya değer { $count } nokta:
       *[other] Göz atmaya değer { $count } nokta:
    }
loaded = “{ $programme }” yüklendi. Başvuranlar için bağlantı: { $link }
load-would-tell =
    { $people ->
        [one] Toplam { $people } kişiye haber verilecek.
       *[other] Toplam { $people } kişiye haber verilecek.
    }
load-question = Uygulansın mı?
load-stopped = Hiçbir şey değişmedi.
load-needs-yes = Bu değişiklikler katılımcılara bildirilecekti, bu yüzden hiçbir şey değişmedi. Uygulamak için --yes ekleyin.
load-changed-meanwhile = Programı az önce başka biri değiştirdi, bu yüzden hiçbir şey uygulanmadı. Çalışma kitabını yeniden yükleyin.
load-told =
    { $people ->
        [one] { $people } kişiye haber veriliyor.
       *[other] { $people } kişiye haber veriliyor.
    }
granted-administrator = { $id } artık yönetici.
granted-coordinator = { $id } artık “{ $programme }” programının koordinatörü.
granted-already = { $id } bu role zaten sahip.

doctor-title = Köprü { $version }, Python { $python }
doctor-fine = Her şey yolunda.
doctor-ill =
    { $count ->
        [one] İlgilenmeniz gereken { $count } konu var.
       *[other] İlgilenmeniz gereken { $count } konu var.
    }
doctor-settings = Ayarlar
doctor-settings-fine = okundu
doctor-data = Veri klasörü
doctor-data-fine = { $path }, boş yer: { $free }
doctor-disk-low = { $path } klasörünün diskinde kalan boş yer yalnızca { $free }: yer açın
doctor-database = Veritabanı
doctor-database-fine = açılıyor, adım { $step }
doctor-database-running = çalışan bir Köprü tarafından kullanılıyor
doctor-database-new = henüz yok, ilk başlatmada oluşturulur
doctor-key = Anahtar
doctor-key-fine = { $path }, ayrı tutuluyor
doctor-key-open = { $path } başkaları tarafından okunabiliyor: chmod 600 uygulayın
doctor-key-new = henüz yok, ilk başlatmada oluşturulur
doctor-key-none = kapalı (KOPRU_KEY_FILE=none): diskin kendisi şifreli olmalı
doctor-zones = Saat dilimleri
doctor-zones-fine = tzdata { $version }
doctor-zones-old = çok eski: Kazakistan 1 Mart 2024'ten beri tek saat diliminde, UTC+5. tzdata paketini güncelleyin
doctor-telegram = Telegram
doctor-telegram-fine = { $url } botu @{ $username } olarak tanıyor
doctor-telegram-none = KOPRU_BOT_TOKEN ayarlanmamış: “kopru run” simülatörü başlatır
doctor-telegram-far = { $url } adresine ulaşılamıyor: ağı ya da KOPRU_API_URL ayarını kontrol edin
doctor-clock = Saat
doctor-clock-fine = sunucuyla en fazla { $seconds } sn fark var
doctor-clock-wrong = sunucuyla { $seconds } sn fark var: saat eşitlemesini (NTP) açın
doctor-webhook = Güncellemeler
doctor-webhook-polling = long polling ile
doctor-webhook-set = webhook ile, bekleyen: { $pending }
doctor-webhook-error = webhook ile, ama Telegram şunu bildiriyor: { $error }
doctor-webhook-stray = KOPRU_WEBHOOK_URL ayarlanmadığı hâlde Telegram'da bir webhook kayıtlı: “kopru run” bunu kaldırır
