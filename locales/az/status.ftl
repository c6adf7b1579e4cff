# Müraciətin taleyi: sahibi nə öyrənir, koordinatorlardan nə soruşulur, müraciəti geri götürmək.

## Sahibi nə öyrənir

status-told-accepted =
    🎉 <b>Təbrik edirik!</b> «{ $programme }» üçün müraciətiniz qəbul edildi.

    İndi qəbul edilənlər üçün nəzərdə tutulan tədbirlər də sizə açıqdır.
status-told-waiting =
    ⏳ «{ $programme }» üçün müraciətiniz gözləmə siyahısındadır.

    Yer tapılsa, bunu burada bildirəcəyəm. Sizdən heç nə tələb olunmur.
status-told-declined =
    «{ $programme }» üçün müraciət etdiyinizə görə sağ olun. Təəssüf ki, bu dəfə sizə yer təklif edə bilmirik.

    Başqa proqrama müraciət etsəniz, şad olarıq: /apply
status-told-submitted =
    📥 «{ $programme }» üçün müraciətiniz yenidən alınmış sayılır: hələ qərar verilməyib. Qərar verilən kimi burada bildirəcəyəm.
status-places-gone = Proqramın bəzi tədbirlərindəki yerlərinizi indi başqaları götürə bilər. Hazırda olan yerləriniz: /events

## Koordinatorlardan nə soruşulur, onlara nə deyilir

status-question =
    <b>{ $name }</b>, { $programme }
    İndiki status: <b>{ $before }</b>
    Yeni status: <b>{ $after }</b>
status-they-read = Müraciət edən bunu öz dilində oxuyacaq ({ $language }):
status-nothing-to-tell = İndiki status müraciət edənə hələ bildirilməyib, ona görə mesaj göndərilməyəcək.
status-changed-meanwhile = ⚠️ Bu arada müraciət dəyişib. İndiki halı belədir:
status-set-and-told = ✅ Hazırdır. Müraciət edənə mesaj göndəriləcək.
status-set = ✅ Hazırdır. Mesaj göndərilməyəcək: əvvəlki dəyişiklik müraciət edənə hələ bildirilməmişdi.
button-status-accepted = ✅ Qəbul et
button-status-waiting = ⏳ Gözləmə siyahısına keçir
button-status-declined = ✖️ Qəbul etmə
button-status-submitted = 📥 «Alınıb» statusuna qaytar
button-status-accepted-surely = ✅ Bəli, qəbul edilsin
button-status-waiting-surely = ⏳ Bəli, gözləmə siyahısına keçsin
button-status-declined-surely = Bəli, qəbul edilməsin
button-status-submitted-surely = 📥 Bəli, qaytarılsın
news-withdrawn-one = ↩️ Müraciət geri götürüldü: <b>{ $name }</b>, { $programme }
news-withdrawn-many = ↩️ { $count } müraciət geri götürüldü: { $programme }

## Müraciəti geri götürmək

button-withdraw = Müraciətimi geri götür
withdraw-question = «{ $programme }» üçün müraciətiniz geri götürülsün?
withdraw-places = Proqramın tədbirlərindəki yerləriniz başqalarına keçəcək. Hamıya açıq tədbirlərdəki yerləriniz sizdə qalacaq.
withdraw-not-final = Müraciət qəbulu bitənədək yenidən müraciət edə bilərsiniz.
withdraw-final = Müraciət qəbulu bitib, ona görə yenidən müraciət edə bilməyəcəksiniz.
button-withdraw-surely = Bəli, geri götürülsün
button-withdraw-not = Xeyr, qalsın
withdrawn = Müraciətiniz geri götürüldü.
withdraw-changed-meanwhile = ⚠️ Bu arada müraciətiniz dəyişib. İndiki halı belədir:
button-apply-again = ✍️ Yenidən müraciət et
