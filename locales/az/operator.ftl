# kopru əmrinin botu işlədən adama dedikləri. Terminalda sadə mətn kimi görünür.

setting-wrong-advice = Parametrlər mühit dəyişənlərindən və ya işə saldığınız qovluqdakı .env faylından götürülür.
setting-bot-token-wrong = { $name } bot tokeni deyil. @BotFather 123456789:AA… şəklində token verir; Köprü botunu Telegramsız sınamaq üçün bu dəyişəni təyin etməyin.
setting-api-url-wrong = { $name } http:// və ya https:// ilə başlayan ünvan deyil.
setting-data-dir-wrong = { $name } qovluq deyil.
setting-key-file-wrong = { $name } məlumat qovluğunda olmamalıdır: məlumatların yanındakı açar heç nəyi qorumur. İkisindən biri üçün başqa yer seçin.
setting-admins-wrong = { $name } üçün Telegram ID-ləri lazımdır: aralarında vergül olan ədədlər.
setting-languages-wrong = { $name } üçün bu kodlar yarayır (aralarında vergüllə): en, ru, kk, az, tr.
setting-webhook-url-wrong = { $name } http:// və ya https:// ilə başlayan ünvan deyil.
setting-webhook-secret-wrong = KOPRU_WEBHOOK_URL ilə birlikdə { $name } də lazımdır: hərf, rəqəm, _ və ya - işarəsindən ibarət 1–256 simvol. Onsuz hər kəs saxta yeniləmə göndərə bilər.
setting-listen-wrong = { $name } üçün host və port lazımdır, məsələn: 127.0.0.1:8080.
setting-log-wrong = { $name } ya console, ya da json olmalıdır.

key-missing = Məlumat bazası var, amma açarı yoxdur: { $path }. Açar faylını yerinə qaytarın və ya KOPRU_KEY_FILE dəyişənini təyin edin. Açarsız məlumatları heç kim oxuya bilməz.
key-unreadable = Açarı oxumaq olmur və ya bu, açar deyil: { $path }. Açar 64 onaltılıq rəqəmdən ibarətdir.
key-not-writable = Açarı yazmaq olmur: { $path }. Bu hesaba oraya yazma icazəsi verin və ya KOPRU_KEY_FILE dəyişənini təyin edin.
database-wrong-key = Məlumat bazası bu açarla açılmır: { $path }. KOPRU_KEY_FILE bazanın yaradıldığı açarı göstərməlidir.
database-disk-full = Disk doludur: { $path }. Yer açıb yenidən işə salın; əvvəl qəbul edilənlər yerindədir.
database-read-only = Bura yazmaq olmur: { $path }. Bu hesaba yazma icazəsi verin və ya KOPRU_DATA_DIR dəyişənini təyin edin.
database-cannot-open = Açmaq olmur: { $path }. Qovluğun mövcud olduğunu və bu hesabın ona icazəsini yoxlayın və ya KOPRU_DATA_DIR dəyişənini təyin edin.
database-busy = Başqa proqram bu faylı kilidləyib: { $path }. Onu bağlayıb yenidən cəhd edin.
database-disk-trouble = Disk xəta verir: { $path }. Davam etməzdən əvvəl diski yoxlayın.
database-damaged = Məlumat bazası zədələnib: { $path }. Botu dayandırıb yerinə ən son ehtiyat nüsxəni qoyun.
database-in-use = Başqa bir Köprü artıq bu bazada işləyir: { $path }. Əvvəlcə onu dayandırın.
database-newer = Məlumat bazasını daha yeni Köprü yazıb (bazada addım { $have }, bu versiyada { $known }). Yeni versiyanı yenidən quraşdırın.
token-refused = Telegram KOPRU_BOT_TOKEN dəyərini qəbul etmir. Onu @BotFather söhbətindən yenidən köçürün.
webhook-refused = Telegram KOPRU_WEBHOOK_URL dəyərini qəbul etmir: { $reason }
listen-taken = { $address } başqa proqram tərəfindən tutulub. KOPRU_LISTEN üçün boş ünvan göstərin.
file-unreadable = Faylı oxumaq olmur: { $path }
person-unknown = Bu ID ilə hələ heç kim bota yazmayıb: { $id }. Həmin şəxs əvvəlcə START düyməsinə toxunmalıdır.
programme-unknown = { $name } adlı proqram yoxdur. Olanlar: { $known }
workbook-failed = İş kitabını ayrılan vaxt və yaddaş daxilində oxumaq olmadı. Bu, içində anket olan elektron cədvəldir?

rehearsing =
    KOPRU_BOT_TOKEN təyin edilmədiyi üçün Köprü öz Telegram simulyatoru ilə işləyir. Burada heç nə saxlanılmır.
    { $url } ünvanını açıb gənc iştirakçı olun: kimisə seçin, START düyməsinə toxunun, müraciət edin.
    Koordinator da olun: orada başqa birinin adından { $link } keçidini açın.
hint-participant = Müraciət edən gəncin yerinə keçin: { $link }
hint-coordinator = Müraciəti qəbul edən koordinatorun yerinə keçin: { $link } (ilk açan üçün)
serving = Köprü @{ $username } botunda işləyir. Dayandırmaq üçün Ctrl-C basın.
claim-invitation = Botun hələ administratoru yoxdur. Telegramda { $link } keçidini açıb START düyməsinə toxunun: keçid bir dəfə işləyir.

check-fine = { $file } qaydasındadır: { $count } sual, { $languages }.
check-holds = Tədbirlər: { $events }. Hazır olanlarla birlikdə xatırlatmalar: { $reminders }.
check-problems = { $file } faylında { $count } səhv var:
check-warnings = { $count } məqama diqqət yetirməyə dəyər:
loaded = «{ $programme }» yükləndi. Müraciət edənlər onu bu keçidlə tapır: { $link }
load-would-tell = Cəmi { $people } nəfərə xəbər veriləcək.
load-question = Tətbiq edilsin?
load-stopped = Heç nə dəyişmədi.
load-needs-yes = Bu dəyişikliklər barədə insanlara xəbər veriləcəkdi, ona görə heç nə dəyişmədi. Tətbiq etmək üçün --yes əlavə edin.
load-changed-meanwhile = Proqramı elə indicə başqası dəyişdi, ona görə heç nə tətbiq olunmadı. İş kitabını yenidən yükləyin.
load-told = { $people } nəfərə xəbər verilir.
granted-administrator = { $id } artıq administratordur.
granted-coordinator = { $id } artıq «{ $programme }» proqramının koordinatorudur.
granted-already = { $id } bu rola əvvəldən malikdir.

doctor-title = Köprü { $version }, Python { $python }
doctor-fine = Hər şey qaydasındadır.
doctor-ill = { $count } məqam diqqət tələb edir.
doctor-settings = Parametrlər
doctor-settings-fine = oxundu
doctor-data = Məlumat qovluğu
doctor-data-fine = { $path }, boş yer: { $free }
doctor-disk-low = diskdə boş yer azdır: { $path }, cəmi { $free }. Yer açın
doctor-database = Məlumat bazası
doctor-database-fine = açılır, addım { $step }
doctor-database-running = işləyən Köprü istifadə edir
doctor-database-new = hələ yoxdur, ilk işə salınanda yaradılır
doctor-key = Açar
doctor-key-fine = { $path }, ayrıca saxlanılır
doctor-key-open = { $path } faylını başqaları da oxuya bilir: chmod 600 əmrini tətbiq edin
doctor-key-new = hələ yoxdur, ilk işə salınanda yaradılır
doctor-key-none = söndürülüb (KOPRU_KEY_FILE=none): diskin özü şifrələnməlidir
doctor-zones = Saat qurşaqları
doctor-zones-fine = tzdata { $version }
doctor-zones-old = köhnədir: 1 mart 2024-cü ildən Qazaxıstanda vahid saat qurşağı var, UTC+5. tzdata paketini yeniləyin
doctor-telegram = Telegram
doctor-telegram-fine = { $url } botu @{ $username } kimi tanıyır
doctor-telegram-none = KOPRU_BOT_TOKEN təyin edilməyib: «kopru run» simulyatoru işə salır
doctor-telegram-far = { $url } cavab vermir: şəbəkəni və ya KOPRU_API_URL dəyərini yoxlayın
doctor-clock = Saat
doctor-clock-fine = serverlə uyğundur, fərq ən çoxu { $seconds } s
doctor-clock-wrong = serverin saatından { $seconds } s fərqlənir: vaxt sinxronizasiyasını (NTP) yandırın
doctor-webhook = Yeniləmələr
doctor-webhook-polling = uzun sorğu (long polling) ilə
doctor-webhook-set = webhook ilə, { $pending } gözləyir
doctor-webhook-error = webhook ilə, amma Telegram xəta bildirir: { $error }
doctor-webhook-stray = Telegramda webhook qurulub, KOPRU_WEBHOOK_URL isə təyin edilməyib: «kopru run» onu götürür
