# Əməliyyat jurnalı: kim, nəyi, kimə və nə vaxt edib. `audit-…` əməliyyatlardır, edən deyilmir.

trail-title =
    <b>{ $programme }</b>
    Kim, nəyi və nə vaxt edib
trail-about = Yalnız bu şəxs haqqında: <b>{ $name }</b>
trail-none = Hələ heç nə qeyd olunmayıb.
trail-zone = Vaxt bu şəhər üzrə: { $city }
trail-day = <b>{ $date }</b>
trail-line = { $time } <b>{ $actor }</b>: { $action }
trail-line-about = { $time } <b>{ $actor }</b>: { $action } – { $about }
trail-operator = bu botun operatoru
button-audit = 📜 Kim nə edib
button-whole-audit = ‹ Bütün qeydlər

audit-read-application = müraciət oxundu
audit-accept-application = müraciət qəbul edildi
audit-waitlist-application = müraciət gözləmə siyahısına salındı
audit-decline-application = müraciət rədd edildi
audit-reopen-application = müraciət «alındı» vəziyyətinə qaytarıldı
audit-withdraw-application = müraciət geri götürüldü
audit-add-event = tədbir əlavə edildi
audit-change-event = tədbir dəyişdirildi
audit-cancel-event = tədbir ləğv edildi
audit-revive-event = ləğv edilmiş tədbir bərpa edildi
audit-tick-came = gəldi kimi qeyd edildi
audit-untick-came = gəldi qeydi götürüldü
audit-load-programme = iş kitabı tətbiq edildi
audit-announce = elan göndərildi və ya planlaşdırıldı
audit-pause-announcement = elana fasilə verildi
audit-resume-announcement = elan davam etdirildi
audit-stop-announcement = elan dayandırıldı
audit-send-announcement-again = elan çatmamış ola biləcəklərə yenidən göndərildi
audit-export-announcement = elanın hesabatı fayl kimi götürüldü
audit-recall-announcement = elan geri götürüldü
audit-remind-of-announcement = elan xatırladıldı
audit-correct-announcement = elan düzəldildi
audit-write-letter = elana cavab yazıldı
audit-answer-letter = məktuba cavab verildi
audit-read-letters = məktublar oxundu
audit-link-group = qrup proqrama bağlandı
audit-give-role =
    { $role ->
        [administrator] rol verildi: administrator
        [coordinator] rol verildi: koordinator
       *[helper] rol verildi: köməkçi
    }
audit-change-role =
    { $role ->
        [administrator] rol dəyişdirildi, yenisi: administrator
        [coordinator] rol dəyişdirildi, yenisi: koordinator
       *[helper] rol dəyişdirildi, yenisi: köməkçi
    }
audit-withdraw-role =
    { $role ->
        [administrator] rol götürüldü: administrator
        [coordinator] rol götürüldü: koordinator
       *[helper] rol götürüldü: köməkçi
    }
audit-invite =
    { $role ->
        [administrator] dəvət yaradıldı: administrator
        [coordinator] dəvət yaradıldı: koordinator
       *[helper] dəvət yaradıldı: köməkçi
    }
audit-withdraw-invitation =
    { $role ->
        [administrator] dəvət geri götürüldü: administrator
        [coordinator] dəvət geri götürüldü: koordinator
       *[helper] dəvət geri götürüldü: köməkçi
    }
