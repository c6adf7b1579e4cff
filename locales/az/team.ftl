# Koordinatorlar üçün: kimin hansı rolu var və dəvətlər. Köməkçilər üçün: qeyd siyahıları.

command-invite = Koordinator və köməkçi dəvət et
command-programme-helper = Tədbirlərin qeyd siyahıları
help-helper =
    <b>Köməkçilər üçün</b>

    /programme – tədbirlərin siyahıları: kimin gəldiyini qeyd edin

## Rollar

role-administrator = administrator
role-coordinator = koordinator
role-coordinator-everywhere = bütün proqramların koordinatoru
role-helper = köməkçi
role-means-administrator = bütün proqramlara, komandaya və bu bota cavabdehdir
role-means-coordinator = müraciətləri oxuyur və qərar verir, insanlara yazır, tədbirləri və iş kitabını dəyişir
role-means-helper = tədbirlərin siyahılarını (yalnız adları) görür və kimin gəldiyini qeyd edir
post-means = Vəzifəsi: { $means }.
post = { $role }, { $programme }
all-programmes = bütün proqramlar
erased-person = məlumatları silinmiş şəxs

## Dəvət

invite-choose = <b>Kimi dəvət etmək istəyirsiniz?</b> Əvvəlcə proqramı seçin.
invite-question =
    <b>{ $programme }</b>
    Hansı rola dəvət etmək istəyirsiniz?
invite-role = <b>{ $role }</b>: { $means }
invitation-moment = { $time } ({ $city })
invitation-made =
    ✉️ <b>Dəvət hazırdır.</b>
    Rol: { $post }
    Etibarlıdır: { $until } tarixinədək

    Növbəti mesajı yalnız dəvət etdiyiniz adama göndərin: keçidi kim birinci açsa, rolu o ala bilər. Keçid bir dəfə işləyir. Dəvət qəbul ediləndə sizə xəbər verəcəyəm.
invitation-to-forward =
    👋 Sizi Telegramda komandaya dəvət edirlər.
    Rol: <b>{ $post }</b>

    Keçidi açın və dəvəti qəbul edin: { $link }

    Bir dəfə işləyir, son müddət: { $until }. Zəhmət olmasa, başqasına verməyin.
invitation-opened =
    👋 <b>Sizi komandaya dəvət edirlər.</b>
    Dəvət edən: <b>{ $by }</b>
    Rol: <b>{ $post }</b>
    Vəzifəsi: { $means }.

    Son müddət: { $until }

    Qəbul edirsiniz?
invitation-used = Bu dəvətdən artıq istifadə olunub. Sizə də lazımdırsa, göndərəndən yenisini istəyin.
invitation-expired = Bu dəvətin müddəti bitib. Göndərəndən yenisini istəyin, bu bir dəqiqə çəkir.
invitation-withdrawn = Bu dəvət geri götürülüb. Sizin üçün olduğunu düşünürsünüzsə, göndərəndən soruşun.
invitation-unknown = Belə dəvət tanımıram. Bəlkə keçid tam köçürülməyib: yenidən açın və ya yenisini istəyin.
invitation-held =
    Bunların hamısı sizdə artıq var: <b>{ $post }</b>.

    Dəvətdən istifadə olunmadı, onu hələ də başqasına göndərə bilərsiniz.
invitation-accepted =
    🎉 <b>Komandaya xoş gəlmisiniz!</b>
    Rolunuz: <b>{ $post }</b>
    Vəzifəsi: { $means }.
invitation-was-withdrawn = ✅ Dəvət geri götürüldü. Keçid daha işləmir.
invitation-over = Bu dəvətdən artıq istifadə olunub, ya geri götürülüb, ya da müddəti bitib.
button-everywhere = 🌍 Bütün proqramlar
button-invite-administrator = 🔑 Administrator
button-invite-coordinator = 🧭 Koordinator
button-invite-helper = ✅ Köməkçi
button-withdraw-invitation = ✖️ Dəvəti geri götür
button-withdraw-invitation-number = ✖️ Geri götür ✉️ { $number }
button-accept-invitation = ✅ Qəbul edirəm
button-not-now = İndi yox

## Komanda

team-title =
    <b>{ $programme }: komanda</b>
    { $count } nəfər
team-line = { $sign } <b>{ $name }</b>: { $role }
team-since = bu gündən: { $date }
team-since-by = bu gündən: { $date }, dəvət edən: { $by }
team-invitations = <b>Açıq dəvətlər</b>
team-invitation = ✉️ { $number }: { $role }, dəvət edən: { $by }, son müddət: { $until }
team-more-invitations = … daha { $count }
team-card =
    <b>{ $name }</b>
    Rol: { $post }
team-last-administrator = Başqa administrator yoxdur, ona görə bu rolu götürmək olmaz. Əvvəlcə daha birini dəvət edin.
team-withdraw =
    <b>{ $name }</b>
    Rol: { $post }

    Bu rol götürülsün? Ona xəbər veriləcək və bundan sonra bu rolla heç nəyi görə və dəyişə bilməyəcək.
team-give-up =
    Rolunuz: <b>{ $post }</b>

    Ondan imtina edirsiniz? Bundan sonra bu rolla heç nəyi görə və dəyişə bilməyəcəksiniz, onu yalnız yeni dəvət qaytara bilər.
team-change =
    <b>{ $name }</b>
    İndiki rol: { $before }
    Yeni rol: <b>{ $after }</b>
    Vəzifəsi: { $means }.

    Ona xəbər veriləcək.
team-withdrawn = ✅ Rol götürüldü.
team-changed = ✅ Rol dəyişdirildi.
team-given-up =
    Bu roldan imtina etdiniz: <b>{ $post }</b>.

    Gördüyünüz bütün işlər üçün təşəkkür edirik!
team-told-accepted =
    🤝 Dəvətiniz qəbul edildi: <b>{ $name }</b>.
    Rol: { $post }
team-told-withdrawn =
    Artıq bu rolunuz yoxdur: <b>{ $post }</b>.
    Qərarı verən: { $name }. Gördüyünüz bütün işlər üçün təşəkkür edirik!
team-told-changed =
    İndi başqa rolunuz var: <b>{ $post }</b>.
    Qərarı verən: { $name }.
button-team = 🤝 Komanda
button-invite = ✉️ Dəvət et
button-to-team = ‹ Komanda
button-make-coordinator = 🧭 Koordinator et
button-make-coordinator-surely = 🧭 Bəli, koordinator olsun
button-make-helper = ✅ Köməkçi et
button-make-helper-surely = ✅ Bəli, köməkçi olsun
button-withdraw-role = ✖️ Bu rolu götür
button-give-up-role = ✖️ Bu roldan imtina et
button-withdraw-role-surely = Bəli, belə olsun

## Qeyd siyahıları

check-lists =
    <b>{ $programme }</b>
    Qeyd siyahıları
check-lists-how = Tədbiri seçin. Başlamasına bir saat qalandan kimin gəldiyini qeyd edə bilərsiniz.
check-lists-none = Hələ tədbir yoxdur.
button-check-lists = ✅ Kim gəlib: siyahılar
button-to-check-lists = ‹ Siyahılar
