# Velinin ya da vasinin onayı, yaş programda verilen yaşın altındaysa: genç kişi, veli ya da vasi ve koordinatörler için.

## Durum, bir iki sözcükle

guardian-state-never = henüz sorulmadı
guardian-state-asked = bağlantı var, henüz açılmadı
guardian-state-expired = bağlantının süresi doldu
guardian-state-opened = bağlantı açıldı, henüz karar yok
guardian-state-consented = onay var
guardian-state-declined = onay verilmedi
guardian-state-withdrawn = onay geri alındı
guardian-state-not-needed = gerekmiyor
guardian-line = 👪 Veli ya da vasi: <b>{ $state }</b>

## Genç kişi için

guardian-needed =
    👪 <b>Bir şey daha: velinizin ya da vasinizin onayı gerekiyor.</b>

    Program başladığında henüz { $age } yaşını doldurmamış olacaksınız: { $programme }. Sonraki mesajı annenize, babanıza ya da vasinize iletin veya aşağıdaki düğmeyle gönderin. Konunun ne olduğunu okuyup kararı benimle kendi sohbetlerinde verirler.

    O zamana kadar başvurunuz kabul edilemez. Karar verilir verilmez size haber veririm.
guardian-forward =
    Merhaba! <b>{ $name }</b> şu programa başvurdu: <b>{ $programme }</b> ({ $dates }, { $city }). Veli ya da vasi olarak sizin onayınız isteniyor.

    Lütfen bu bağlantıyı açın, START düğmesine dokunun, konunun ne olduğunu okuyun ve karar verin:
    { $link }

    Bağlantı tek bir veli ya da vasi içindir. Son geçerlilik günü: { $until }.
guardian-share = Merhaba! { $name } şu programa başvurdu: { $programme } ({ $dates }, { $city }). Veli ya da vasi olarak sizin onayınız isteniyor. Lütfen bağlantıyı açın, START düğmesine dokunun, konunun ne olduğunu okuyun ve karar verin. Son geçerlilik günü: { $until }.
button-send-to-guardian = 📤 Velime ya da vasime gönder
button-my-guardian = 👪 Velimin ya da vasimin onayı
button-guardian-link = 🔗 Bağlantıyı al
button-guardian-new-link = 🔗 Yeni bağlantı al
guardian-mine-never =
    👪 <b>{ $programme }</b>

    Başvurunuzun kabul edilebilmesi için velinizin ya da vasinizin onayı gerekiyor. Bağlantıyı alıp iletin.
guardian-mine-asked =
    👪 <b>{ $programme }</b>

    Velinizin ya da vasinizin bağlantıyı açmasını bekliyorum. Bağlantı kayboldu mu? Yenisini alın; o zaman eskisi çalışmaz.
guardian-mine-expired =
    👪 <b>{ $programme }</b>

    Veliniz ya da vasiniz için olan bağlantının süresi doldu. Yenisini alıp iletin.
guardian-mine-opened =
    👪 <b>{ $programme }</b>

    Bağlantı açıldı ama henüz karar verilmedi. Anlaşılmayan bir şey var mı, sorun. Bağlantıyı yanlış kişi açtıysa yenisini alın; o zaman eskisi çalışmaz.
guardian-mine-consented =
    👪 <b>{ $programme }</b>

    Velinizin ya da vasinizin onayı var. Sizin başka bir şey yapmanız gerekmiyor.
guardian-mine-declined =
    👪 <b>{ $programme }</b>

    Veliniz ya da vasiniz onay vermedi. Bunu kendi aranızda konuşun. Fikirleri değişirse kararı benimle kendi sohbetlerinde /me ile bulurlar. Yeni bağlantı da alabilirsiniz.
guardian-mine-withdrawn =
    👪 <b>{ $programme }</b>

    Veliniz ya da vasiniz onayını geri aldı. Bunu kendi aranızda konuşun. Fikirleri değişirse kararı benimle kendi sohbetlerinde /me ile bulurlar. Yeni bağlantı da alabilirsiniz.
guardian-mine-not-needed =
    <b>{ $programme }</b>

    Burada velinizin ya da vasinizin onayı gerekmiyor.

## Açılmayan bağlantılar

guardian-link-unknown = Bu bağlantıyı tanımıyorum. Lütfen size bir kez daha, tümüyle iletilmesini isteyin.
guardian-link-own = Bu bağlantı veliniz ya da vasiniz için. Lütfen bağlantılı mesajı onlara iletin: onu kendi Telegram'larında açarlar.
guardian-link-replaced = Bundan daha yeni bir bağlantı var. Lütfen en yenisinin iletilmesini isteyin.
guardian-link-used = Bu bağlantıyı birisi kullanmış. Bağlantı onun için değildiyse yenisini isteyin: /me içinde, başvuruda.
guardian-link-expired = Bu bağlantının süresi doldu. Lütfen yenisini isteyin: /me içinde, başvuruda.
guardian-link-young = Bu bağlantı bir yetişkin için. Kendi başvurunuza göre sizin için de veli ya da vasi onayı gerekiyor; bu yüzden başkası için onay veremezsiniz.
guardian-link-gone = Bu bağlantının ait olduğu başvuru geri çekilmiş. Artık karar verilecek bir şey yok.

## Veli ya da vasi için

guardian-hello = Merhaba! Ben bu programa başvuruların yapıldığı botum. Veli ya da vasi olarak sizin onayınız isteniyor. Konu şu:
guardian-notice =
    <b>Veli ya da vasi onayı</b>

    <b>{ $name }</b> şu programa katılmak istiyor: <b>{ $programme }</b>.

    • <b>Ne zaman ve nerede:</b> { $dates }, { $city }
    • <b>Kim düzenliyor ve verilerden sorumlu:</b> { $operator }, { $contact }
    • <b>Veriler ne için:</b> { $purpose }
    • <b>Hangi veriler:</b> başvurudaki yanıtlar, Telegram'daki ad ve kullanıcı numarası (ID); sizin hakkınızda: adınız, telefon numaranız, Telegram kullanıcı numaranız ve kararınız
    • <b>Kim görüyor:</b> bu programın koordinatörleri. Veriler şifrelenerek saklanır, bir başvurunun her açılışı kayda geçer
    • <b>Başka kim alıyor:</b> { $shared }
    • <b>Ülkeler:</b> { $countries }
    • <b>Ne kadar süre:</b> { $until } tarihine kadar, sonra silinir
    • <b>Haklarınız:</b> verileri görebilir, düzelttirebilir, sildirebilir ve onayınızı dilediğiniz zaman geri alabilirsiniz: burada /me ile ya da yazarak: { $contact }. Ayrıntılar: /privacy
guardian-next = Henüz hiçbir şeye karar verilmedi. Bunu önce başka bir dilde okuyabilir ya da devam edebilirsiniz.
button-guardian-next = Devam et ›
guardian-number = Karar vermek için lütfen mesaj alanının altındaki düğmeyle <b>kendi</b> telefon numaranızı paylaşın. Böylece koordinatörler kararı kimin verdiğini bilir ve bir şey olursa size ulaşabilir. Numarayı yalnızca onlar görür.
key-share-number = 📱 Telefon numaramı paylaş
guardian-number-typed = Numara Telegram'ın kendisinden gerekiyor. Lütfen mesaj alanının altındaki “📱 Telefon numaramı paylaş” düğmesine dokunun. Görünmüyorsa oradaki dört kareli simgeye dokunun.
guardian-number-foreign = Bu, başka birinin kişi kartı. Lütfen “📱 Telefon numaramı paylaş” düğmesiyle kendi numaranızı paylaşın. Kararı başka biri verecekse bağlantılı mesajı ona iletin.
guardian-number-taken = Teşekkürler, numaranızı aldım.
guardian-number-late = Bu bağlantı artık numara beklemiyor: değiştirildi, süresi doldu ya da karar verildi. Gönderdiğiniz saklanmadı. /me komutuna bakın ya da yeni bağlantı isteyin.
guardian-later = Tamam, hiçbir şeye karar verilmedi. Dilediğiniz zaman /me ile devam edebilirsiniz.
guardian-decide = <b>Bu katılıma ve verilerin yukarıda yazıldığı gibi kullanılmasına onay veriyor musunuz? Katılacak kişi: { $name }.</b> Her iki yanıt da olur, sonra /me ile değiştirebilirsiniz.
button-guardian-consent = ✅ Onay veriyorum
button-guardian-decline = ✖️ Onay vermiyorum
guardian-consented = ✅ <b>Teşekkürler, onay verdiniz.</b> Bunu genç kişi ve koordinatörler görür. Onayınızı dilediğiniz zaman buradan ya da /me ile geri alabilirsiniz.
guardian-declined = <b>Onay vermediniz.</b> Genç kişi ve koordinatörler bunu öğrenecek; onayınız olmadan başvuru kabul edilemez. Fikriniz değişirse kararı buradan ya da /me ile değiştirebilirsiniz.
guardian-withdrawn = <b>Onayınızı geri aldınız.</b> Genç kişi ve koordinatörler bunu hemen öğrenecek. Fikriniz değişirse kararı buradan ya da /me ile değiştirebilirsiniz.

## Kimin için karar veriliyor

button-wards = 👪 Veli olarak verdiğim onaylar
wards-title = <b>Sizden onay istenen ya da hakkında karar verdiğiniz gençler</b>
wards-none = Sizden henüz kimse için onay istenmedi. Kime onayınız gerekiyorsa size bir bağlantı gönderir.
ward-line = <b>{ $name }</b>, { $programme }: { $state }
ward-since = Değişiklik: { $date }, { $time }
ward-text = Onay verilen metin:
button-ward-withdraw = Onayımı geri al
button-ward-decide = Oku ve karar ver
button-ward-anew = Yine de onay ver …
ward-withdraw-question = Onayınızı geri alıyor musunuz? <b>{ $name }</b>, { $programme }. Başvuru kabul edilmişse durumu yeniden “alındı” olur ve kabul edilenlere açık etkinliklerdeki yerler başkalarına verilir. Koordinatörler bunu hemen öğrenir.
button-ward-withdraw-surely = Evet, geri al

## Kendiliğinden gelenler

guardian-told-consented = 🎉 Veliniz ya da vasiniz onay verdi: { $programme }. Artık koordinatörler başvurunuz hakkında karar verebilir.
guardian-told-declined = 👪 Veliniz ya da vasiniz onay vermedi: { $programme }. Onay olmadan başvurunuz kabul edilemez. Bunu kendi aranızda konuşun; anlaşılmayan bir şey varsa bize sorun.
guardian-told-withdrawn = 👪 Veliniz ya da vasiniz onayını geri aldı: { $programme }. Onay olmadan başvurunuz kabul edilemez. Bunu kendi aranızda konuşun; anlaşılmayan bir şey varsa bize sorun.
guardian-told-reopened = Bu yüzden başvurunuz şimdilik kabul edilmiş sayılmıyor: durumu yeniden “alındı” ve kabul edilenlere açık etkinliklerdeki yerleriniz başkalarına verildi. Koordinatörler bunu biliyor ve ilgilenecek.
guardian-remind-child = 👪 Velinizin ya da vasinizin onayı hâlâ gerekiyor: { $programme }. Onay olmadan başvurunuz kabul edilemez.
guardian-remind-opened = Bağlantı açıldı ama henüz karar verilmedi. Belki birlikte okursunuz.
guardian-remind-guardian =
    👪 Veli ya da vasi olarak kararınızı bekliyoruz: <b>{ $programme }</b>.
    Kimin için: { $names }

    Her iki yanıt da olur. Önce her şeyi okuyabilirsiniz.
guardian-desk-news = 👪 <b>{ $name }</b>, { $programme }. Veli ya da vasi: { $state }
guardian-desk-reopened = Başvuru kabul edilmişti. Şimdi durumu yeniden “alındı” ve kabul edilenlere açık etkinliklerdeki yerler sıradakilere verildi. Lütfen bundan sonra ne olacağına karar verin.
guardian-desk-needed = 👪 <b>{ $name }</b>, { $programme }: başvuru kabul edilmiş, ama yeni yanıtlara göre veli ya da vasi onayı gerekiyor ve henüz yok. Lütfen bundan sonra ne olacağına karar verin.

## Koordinatörler için

button-guardians = 👪 Veli onayı
button-guardian-card = 👪 Aç
guardians-title =
    <b>Veli ve vasi onayı</b>
    { $programme }: başladığında { $age } yaşını doldurmamış olacak herkes
guardians-numbers = Onay var: <b>{ $given }</b>, yok: <b>{ $missing }</b>
button-remind-guardians = 🔔 Onayı olmayanların hepsine hatırlat
button-remind-guardian = 🔔 Hatırlat
guardians-reminded =
    { $count ->
        [0] Kimseye hatırlatılmadı.
        [one] 🔔 { $count } kişiye hatırlatılacak.
       *[other] 🔔 { $count } kişiye hatırlatılacak.
    }
guardians-reminded-lately = Son bir günde hatırlatıldı, bu yüzden yinelenmiyor: { $count }
guardians-unreachable = Botu engellemiş ya da hiç başlatmamış: { $count }
guardian-card =
    <b>{ $name }</b>
    { $programme }
    Durum: <b>{ $status }</b>
    👪 Veli ya da vasi: <b>{ $state }</b>
guardian-contact = { $guardian }, { $phone }
guardian-refused-before = Velinin ya da vasinin önceki retleri: { $count }
guardian-blocks = Bu onay olmadan başvuru kabul edilemez.
guardian-cant-accept = 👪 Bu başvuru henüz kabul edilemez: önce veli ya da vasi onay vermeli. Hiçbir şey değişmedi.

## İşlem kaydı

audit-ask-guardian = veli ya da vasi için bağlantı oluşturuldu
audit-guardian-consent = veli ya da vasi onayı verildi
audit-guardian-decline = veli ya da vasi onayı verilmedi
audit-guardian-withdraw = veli ya da vasi onayı geri alındı
audit-read-guardian = velinin ya da vasinin adı ve numarası okundu
audit-remind-guardian = veli ya da vasi onayı hatırlatıldı

## Provada

rehearsal-why-guardian = Velinin ya da vasinin kararı
