# Koordinatörler için: kimin hangi rolü var ve davetler. Yardımcılar için: yoklama listeleri.

command-invite = Koordinatör ve yardımcı davet et
command-programme-helper = Etkinliklerin yoklama listeleri
help-helper =
    <b>Yardımcılar için</b>

    /programme – etkinliklerin yoklama listeleri: gelenleri işaretleyin

## Roller

role-administrator = yönetici
role-coordinator = koordinatör
role-coordinator-everywhere = tüm programların koordinatörü
role-helper = yardımcı
role-means-administrator = tüm programlardan, ekipten ve bu bottan sorumludur
role-means-coordinator = başvuruları okur ve karara bağlar, katılımcılara yazar, etkinlikleri ve çalışma kitabını değiştirir
role-means-helper = etkinliklerin yoklama listelerini (yalnızca adları) görür ve gelenleri işaretler
post-means = Görevi: { $means }.
post = { $role }, { $programme }
all-programmes = tüm programlar
erased-person = verileri silinmiş biri

## Davet

invite-choose = <b>Kimi davet etmek istersiniz?</b> Önce programı seçin.
invite-question =
    <b>{ $programme }</b>
    Hangi role davet etmek istersiniz?
invite-role = <b>{ $role }</b>: { $means }
invitation-moment = { $time } ({ $city })
invitation-made =
    ✉️ <b>Davet hazır.</b>
    Rol: { $post }
    Son geçerlilik: { $until }

    Sonraki mesajı yalnızca davet ettiğiniz kişiye iletin: bağlantıyı ilk açan rolü alabilir. Bağlantı bir kez çalışır. Davet kabul edilince size haber veririm.
invitation-to-forward =
    👋 Telegram'da ekibe davetlisiniz.
    Rol: <b>{ $post }</b>

    Bağlantıyı açıp daveti kabul edin: { $link }

    Bir kez çalışır, son geçerlilik: { $until }. Lütfen başkasına vermeyin.
invitation-opened =
    👋 <b>Ekibe davetlisiniz.</b>
    Davet eden: <b>{ $by }</b>
    Rol: <b>{ $post }</b>
    Görevi: { $means }.

    Son geçerlilik: { $until }

    Kabul ediyor musunuz?
invitation-used = Bu davet daha önce kullanıldı. Size de gerekiyorsa gönderenden yenisini isteyin.
invitation-expired = Bu davetin süresi doldu. Gönderenden yenisini isteyin, bir dakika sürer.
invitation-withdrawn = Bu davet geri alındı. Sizin için olduğunu düşünüyorsanız gönderene sorun.
invitation-unknown = Böyle bir davet bilmiyorum. Bağlantı eksik kopyalanmış olabilir: yeniden açın ya da yenisini isteyin.
invitation-held =
    Bunların hepsini zaten yapabiliyorsunuz: <b>{ $post }</b>.

    Davet kullanılmadı, hâlâ başkasına iletebilirsiniz.
invitation-accepted =
    🎉 <b>Ekibe hoş geldiniz!</b>
    Rolünüz: <b>{ $post }</b>
    Görevi: { $means }.
invitation-was-withdrawn = ✅ Davet geri alındı. Bağlantısı artık çalışmıyor.
invitation-over = Bu davet zaten kullanılmış, geri alınmış ya da süresi dolmuştu.
button-everywhere = 🌍 Tüm programlar
button-invite-administrator = 🔑 Yönetici
button-invite-coordinator = 🧭 Koordinatör
button-invite-helper = ✅ Yardımcı
button-withdraw-invitation = ✖️ Daveti geri al
button-withdraw-invitation-number = ✖️ Geri al ✉️ { $number }
button-accept-invitation = ✅ Kabul et
button-not-now = Şimdi değil

## Ekip

team-title =
    <b>{ $programme }: ekip</b>
    { $count ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
team-line = { $sign } <b>{ $name }</b>: { $role }
team-since = başlangıç: { $date }
team-since-by = başlangıç: { $date }, davet eden: { $by }
team-invitations = <b>Açık davetler</b>
team-invitation = ✉️ { $number }: { $role }, davet eden: { $by }, son geçerlilik: { $until }
team-more-invitations =
    { $count ->
        [one] … ve { $count } tane daha
       *[other] … ve { $count } tane daha
    }
team-card =
    <b>{ $name }</b>
    Rol: { $post }
team-last-administrator = Başka yönetici yok, bu yüzden bu rol geri alınamaz. Önce birini daha davet edin.
team-withdraw =
    <b>{ $name }</b>
    Rol: { $post }

    Bu rol geri alınsın mı? Kendisine haber verilir; bundan sonra bu rolle hiçbir şeyi göremez ve değiştiremez.
team-give-up =
    Rolünüz: <b>{ $post }</b>

    Bırakmak istiyor musunuz? Bundan sonra bu rolle hiçbir şeyi göremez ve değiştiremezsiniz; yalnızca yeni bir davetle geri gelir.
team-change =
    <b>{ $name }</b>
    Şimdiki rol: { $before }
    Yeni rol: <b>{ $after }</b>
    Görevi: { $means }.

    Kendisine haber verilir.
team-withdrawn = ✅ Rol geri alındı.
team-changed = ✅ Rol değiştirildi.
team-given-up =
    Bu rolü bıraktınız: <b>{ $post }</b>.

    Yaptığınız her şey için teşekkürler!
team-told-accepted =
    🤝 Davetiniz kabul edildi: <b>{ $name }</b>.
    Rol: { $post }
team-told-withdrawn =
    Artık bu rolünüz yok: <b>{ $post }</b>.
    Kararı veren: { $name }. Yaptığınız her şey için teşekkürler!
team-told-changed =
    Artık başka bir rolünüz var: <b>{ $post }</b>.
    Kararı veren: { $name }.
button-team = 🤝 Ekip
button-invite = ✉️ Birini davet et
button-to-team = ‹ Ekip
button-make-coordinator = 🧭 Koordinatör yap
button-make-coordinator-surely = 🧭 Evet, koordinatör olsun
button-make-helper = ✅ Yardımcı yap
button-make-helper-surely = ✅ Evet, yardımcı olsun
button-withdraw-role = ✖️ Bu rolü geri al
button-give-up-role = ✖️ Bu rolü bırak
button-withdraw-role-surely = Evet, eminim

## Yoklama listeleri

check-lists =
    <b>{ $programme }</b>
    Yoklama listeleri
check-lists-how = Bir etkinlik seçin. Başlamasına bir saat kala gelenleri işaretleyebilirsiniz.
check-lists-none = Henüz etkinlik yok.
button-check-lists = ✅ Yoklama listeleri
button-to-check-lists = ‹ Listeler
