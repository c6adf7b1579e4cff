# Koordinatörler için: kişileri bulmak, listeyi süzmek, bir kişinin kartı, çok sayıda başvuruya karar vermek, notlar.

## Liste

people-how = 🔎 Birini bulmak için adını, adının bir kısmını ya da başvuru numarasını yazmanız yeterli.
people-find =
    <b>Kimi arıyorsunuz?</b>
    Adını ya da adının bir kısmını (kendini tanıttığı gibi veya pasaporttaki gibi) ya da başvuru numarasını yazın. Özel harfler gerekmez: “Gunel” yazarsanız “Günel” de bulunur.
people-found =
    { $count ->
        [0] 🔎 “{ $name }”: bu adda kimse yok. Bütün başvurulara bakıldı.
        [one] 🔎 “{ $name }”: bütün başvurular içinde <b>{ $count }</b> kişi bulundu
       *[other] 🔎 “{ $name }”: bütün başvurular içinde <b>{ $count }</b> kişi bulundu
    }
people-filtered =
    { $count ->
        [one] ⚙️ Filtreye uyan: <b>{ $count }</b> başvuru
       *[other] ⚙️ Filtreye uyan: <b>{ $count }</b> başvuru
    }
people-words-please = ⚠️ Lütfen adı ya da numarayı metin olarak yazın.
button-find-person = 🔎 Bul
button-to-people = ‹ Listeye
button-sort-by-name = 🔤 Ada göre
button-sort-newest = 🕘 Önce yeniler
button-filter = ⚙️ Filtre
button-clear-filter = ✖️ Filtreyi kaldır
button-decide-many = ⚖️ Hepsi için karar: { $count }

## Filtre

filter-title = <b>Hangi başvuruları görmek istiyorsunuz?</b>
filter-none =
    { $count ->
        [one] Filtre yok: listede { $count } başvuru var.
       *[other] Filtre yok: listede { $count } başvuru var.
    }
filter-query = Sorgu olarak: <code>{ $query }</code>
filter-how = Buradan seçin ya da bana bir sorgu gönderin, örneğin <code>status = submitted and age &gt;= 18</code>
filter-how-query = Yazarak değiştirmek için sorguyu kopyalayın, düzeltin ve bana gönderin.
filter-outdated = ⚠️ Filtre artık programa uymuyor, bu yüzden kimse gösterilmiyor: { $problem } Filtreyi kaldırın ya da yeniden seçin.
button-to-filter = ‹ Filtre

## Kart

card-changed = Yanıtların değiştiği tarih: { $date }, { $time }
card-language = Dili: { $language }
card-age = Program başladığında yaşı: { $age }
card-age-minor = 🧒 Program başladığında yaşı: <b>{ $age }</b>
card-no-answers = Burada gösterilecek yanıt yok.
card-locked =
    { $count ->
        [one] 🔒 Sağlık, belgeler veya iletişimle ilgili { $count } yanıt burada gösterilmiyor. Kimin açtığı kaydedilir.
       *[other] 🔒 Sağlık, belgeler veya iletişimle ilgili { $count } yanıt burada gösterilmiyor. Kimin açtığı kaydedilir.
    }
card-locked-title = 🔒 <b>Sağlık, belgeler ve iletişim</b>
card-read-recorded = Bunu okuduğunuz kaydedildi.
button-show-locked = 🔒 Sağlık ve iletişimi göster
button-card-places = 🎟 Etkinlikler
button-card-messages = ✉️ Mesajlar
button-remarks = 📝 Notlar
button-card-guardian = 🧒 Onay
button-to-card = ‹ Başvuru

card-places-title = 🎟 <b>Programın etkinliklerinde</b>
card-places-none = Hiçbir etkinliğe yazılmadı.
card-place-going = ✅ yeri var
card-place-offered = ✋ yer önerildi
card-place-waiting = ⏳ yer bekliyor
card-place-given-up = yerinden vazgeçti
card-place-lost = onaylamadığı için yeri başkasına geçti
card-place-turn = sıradaki numarası: { $position }
card-place-confirmed = geleceğini onayladı
card-place-came = ☑️ geldi
card-place-cancelled = 🚫 etkinlik iptal edildi

card-messages-title = ✉️ <b>Bu kişiyle yazışma</b>
card-messages-none = Henüz bir şey yazılmadı.
card-said-announcement = 📣 Duyuru { $number }: { $words }
card-said-correction = ✏️ Duyuru { $number }, düzeltme: { $words }
card-said-recall = 🗑 Duyuru { $number }, geri çekme: { $words }
card-said-reminded = 🔔 Duyuru { $number }, hatırlatma: { $words }
card-said-reminder = ⏰ Hatırlatma: { $words }
card-said-event = 📆 Etkinlik haberi: { $words }
card-said-status = 📄 Başvurunun durumu
card-said-answer = ↩️ Ekibinizin mektubu: { $words }
card-said-letter = 📩 Bu kişinin mektubu: { $words }
card-state-held = 🕘 sırasını bekliyor
card-state-queued = 🕘 gönderilecek
card-state-sending = 🕘 gönderiliyor
card-state-sent = ✅ gönderildi
card-state-failed = ⚠️ olmadı
card-state-unreachable = 🚫 ulaştırılamadı
card-state-unknown = ❓ ulaşıp ulaşmadığı bilinmiyor
card-state-skipped = artık gerek kalmadı
card-state-stopped = ⏹ gönderilmeden durduruldu
card-state-read = ☑️ okundu

## Çok sayıda başvuruya karar vermek

many-which =
    { $count ->
        [one] <b>Listede { $count } başvuru var.</b> Hangi durum verilsin? Bir şey değişmeden önce bunun ne anlama geldiğini göreceksiniz.
       *[other] <b>Listede { $count } başvuru var.</b> Hangi durum verilsin? Bir şey değişmeden önce bunun ne anlama geldiğini göreceksiniz.
    }
many-question =
    { $count ->
        [one] <b>{ $count } başvurunun</b> durumu şöyle olacak: <b>{ $status }</b>
       *[other] <b>{ $count } başvurunun</b> durumu şöyle olacak: <b>{ $status }</b>
    }
many-anew = ⚠️ Bu arada liste değişti. Şu anki hâli şöyle:
many-nobody = Listedeki hiçbir başvuru değişmeyecek.
many-change = { $before } → { $after }: <b>{ $count }</b>
many-same = Durumu zaten böyle olanlar: { $count }
many-closed = Sahipleri geri çekti, olduğu gibi kalıyor: { $count }
many-minors =
    { $count ->
        [one] 🧒 { $count } başvuru veli ya da vasi onayını bekliyor, bu yüzden henüz kabul edilmeyecek.
       *[other] 🧒 { $count } başvuru veli ya da vasi onayını bekliyor, bu yüzden henüz kabul edilmeyecek.
    }
many-over = ⚠️ Programdaki yer sayısı: { $capacity }. Fazla olacak: { $count }
many-losing =
    { $count ->
        [one] { $count } kişinin etkinliklerdeki yeri başkalarına geçecek; bu da kendilerine bildirilecek.
       *[other] { $count } kişinin etkinliklerdeki yeri başkalarına geçecek; bu da kendilerine bildirilecek.
    }
many-names = Örneğin: { $names }
many-names-more = Örneğin: { $names } … ve { $count } kişi daha
many-they-read = Herkes bunu kendi dilinde okuyacak:
many-going-on = ⏳ Sürüyor: { $done } / { $all } …
many-done =
    { $count ->
        [one] ✅ Tamamdır. { $count } başvurunun durumu artık şöyle: { $status }
       *[other] ✅ Tamamdır. { $count } başvurunun durumu artık şöyle: { $status }
    }
many-quiet = Mesaj gönderilmeyenler: { $count }. Önceki değişiklik onlara henüz bildirilmemişti.
many-refused =
    { $count ->
        [one] 🧒 { $count } başvuru veli ya da vasi onayını bekliyor.
       *[other] 🧒 { $count } başvuru veli ya da vasi onayını bekliyor.
    }
many-changed = Bu arada değiştiği için olduğu gibi kalanlar: { $count }
button-many-accepted-surely = ✅ Evet, kabul edilsin
button-many-waiting-surely = ⏳ Evet, yedek listeye alınsın
button-many-declined-surely = Evet, kabul edilmesin
button-many-submitted-surely = 📥 Evet, “alındı” olsun

## Notlar

remarks-title =
    { $count ->
        [one] 📝 <b>{ $count } not</b>; burada yalnızca koordinatörler görür
       *[other] 📝 <b>{ $count } not</b>; burada yalnızca koordinatörler görür
    }
remarks-none = 📝 Henüz not yok. Notları burada yalnızca koordinatörler görür.
remark-question = 📝 Notu mesaj olarak yazın. Burada yalnızca koordinatörler görür, ama bu kişinin verilerine dâhildir ve kişi verilerini isteyebilir: yalnızca olguları yazın.
remark-wrong = ⚠️ Lütfen bir metin yazın. En fazla karakter sayısı: { $limit }
remark-by = <b>{ $name }</b> · { $date }, { $time }
remark-kept = ✅ Not kaydedildi.
remark-deleted = ✅ Not silindi.
remark-delete-question = <b>Bu not silinsin mi?</b>
button-write-remark = ✍️ Not yaz
button-delete-remark = 🗑 Sil
button-delete-remark-surely = Evet, silinsin
button-to-remarks = ‹ Notlar

## İşlem kaydı

audit-read-sensitive = sağlık ve iletişim yanıtlarını okudu
audit-write-remark = not yazdı
audit-delete-remark = bir notu sildi
audit-decide-many = çok sayıda başvurunun durumunu değiştirdi
