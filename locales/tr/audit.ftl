# İşlem kaydı: kim, kime, neyi, ne zaman yaptı. `audit-…` işlemlerdir, yapan söylenmez.

trail-title =
    <b>{ $programme }</b>
    Kim, neyi ne zaman yaptı
trail-about = Yalnızca bu kişi: <b>{ $name }</b>
trail-none = Henüz kayıt yok.
trail-zone = Saatlar şu şehre göre: { $city }
trail-day = <b>{ $date }</b>
trail-line = { $time } <b>{ $actor }</b>: { $action }
trail-line-about = { $time } <b>{ $actor }</b>: { $action } – { $about }
trail-operator = bu botun işletmecisi
button-audit = 📜 Kim ne yaptı
button-whole-audit = ‹ Tüm kayıtlar

audit-read-application = başvuru okundu
audit-accept-application = başvuru kabul edildi
audit-waitlist-application = başvuru yedek listeye alındı
audit-decline-application = başvuru reddedildi
audit-reopen-application = başvuru yeniden alındı sayıldı
audit-withdraw-application = başvuru geri çekildi
audit-add-event = etkinlik eklendi
audit-change-event = etkinlik değiştirildi
audit-cancel-event = etkinlik iptal edildi
audit-revive-event = iptal edilen etkinlik yeniden açıldı
audit-tick-came = geldi olarak işaretlendi
audit-untick-came = geldi işareti kaldırıldı
audit-load-programme = çalışma kitabı uygulandı
audit-announce = duyuru gönderildi ya da planlandı
audit-pause-announcement = duyuru duraklatıldı
audit-resume-announcement = duyuru sürdürüldü
audit-stop-announcement = duyuru durduruldu
audit-send-announcement-again = duyuru ulaşmamış olabilecek kişilere yeniden gönderildi
audit-export-announcement = duyuru raporu dosya olarak alındı
audit-recall-announcement = duyuru geri çekildi
audit-remind-of-announcement = duyuru hatırlatıldı
audit-correct-announcement = duyuru düzeltildi
audit-write-letter = duyuruya yanıt yazıldı
audit-answer-letter = mektup yanıtlandı
audit-read-letters = mektuplar okundu
audit-link-group = grup programa bağlandı
audit-give-role =
    { $role ->
        [administrator] rol verildi: yönetici
        [coordinator] rol verildi: koordinatör
       *[helper] rol verildi: yardımcı
    }
audit-change-role =
    { $role ->
        [administrator] rol değiştirildi, yenisi: yönetici
        [coordinator] rol değiştirildi, yenisi: koordinatör
       *[helper] rol değiştirildi, yenisi: yardımcı
    }
audit-withdraw-role =
    { $role ->
        [administrator] rol geri alındı: yönetici
        [coordinator] rol geri alındı: koordinatör
       *[helper] rol geri alındı: yardımcı
    }
audit-invite =
    { $role ->
        [administrator] davet oluşturuldu: yönetici
        [coordinator] davet oluşturuldu: koordinatör
       *[helper] davet oluşturuldu: yardımcı
    }
audit-withdraw-invitation =
    { $role ->
        [administrator] davet geri alındı: yönetici
        [coordinator] davet geri alındı: koordinatör
       *[helper] davet geri alındı: yardımcı
    }
