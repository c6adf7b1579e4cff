# kopru rehearse proqramı hazırlayana nə deyir: terminalda və oxumaq və ya çap etmək üçün səhifədə.

rehearsal-title = Məşq: { $programme }
rehearsal-dates = { $from } – { $to }
rehearsal-people = { $count } nəfər
rehearsal-messages = Botun özünün göndərdiyi mesajlar: { $count }
rehearsal-invented = İnsanlar və onların cavabları uydurulub. Vaxtlar hər kəsin öz vaxtı ilədir.
rehearsal-note-places = Kimsə növbə gözləməli olsun deyə, yerləri məhdud tədbirlərdə ən çoxu { $count } yer oldu.
rehearsal-everybody = Hamı
rehearsal-there = { $city }: { $time }
rehearsal-conversation = { $count } mesaj
rehearsal-saved = Yadda saxlandı: { $file }
rehearsal-not-saved = { $file } faylına yazmaq olmur. --save sözündən sonra başqa fayl göstərin.

# Müraciət edib hər şeyə yazılmaqdan başqa kim nə edir.
rehearsal-part-stops = anketi yarımçıq qoyur
rehearsal-part-gives-up = yerindən imtina edir
rehearsal-part-forgets = iştirakını təsdiqləmir

# İstənilən suala cavab olaraq yazılan mətn.
rehearsal-made-up-answer = Kömək etmək, yeni şeylər öyrənmək və dostlar tapmaq istəyirəm.

rehearsal-did-apply = Müraciət edir
rehearsal-did-stop = Müraciətə başlayır və yarımçıq qoyur
rehearsal-did-get-accepted = Koordinatorlar onu qəbul edir
rehearsal-did-sign-up = Yazılır və yer alır ({ $count }): { $events }
rehearsal-did-queue = Gözləmə siyahısına yazılır ({ $count }): { $events }
rehearsal-did-not-sign-up = Yazıla bilmir ({ $count }): { $events }
rehearsal-did-give-up = Yerindən imtina edir: { $event }
rehearsal-did-confirm = İştirakını təsdiqləyir: { $event }
rehearsal-did-accept = Təklif olunan yeri götürür: { $event }

rehearsal-why-reminder = Xatırlatma «{ $reminder }»
rehearsal-why-event-reminder = Xatırlatma «{ $reminder }»: { $event }
rehearsal-why-place = Yer boşaldı: { $event }
rehearsal-why-offer = Yer təklif olundu: { $event }
rehearsal-why-lost-offer = Təklif olunan yer vaxtında götürülmədi: { $event }
rehearsal-why-ask = Gəlib-gəlməyəcəyi soruşuldu: { $event }
rehearsal-why-freed = Təsdiqləmədiyi üçün yerini itirdi: { $event }
rehearsal-why-status = Müraciətlə bağlı qərar
rehearsal-why-unknown = Başqa mesaj
rehearsal-silent = səssiz
rehearsal-night = gecə

rehearsal-findings = Düzgün görünməyənlər
rehearsal-findings-none = Hər şey qaydasında görünür.
rehearsal-warnings = İş kitabında diqqət yetirməyə dəyən məqamlar
rehearsal-finding-stuck = «{ $question }» sualının şərtinə uyğun cavab tapılmadı. İnsanlar ona cavab verə biləcəkmi?
rehearsal-finding-failed = { $name }: mesaj çatmadı, çünki Telegram onu qəbul etmir. Bəlkə də çox uzundur. { $why }
rehearsal-finding-closed = Müraciət edənlərdən heç kim yazıla bilmədi: { $event }
rehearsal-finding-nobody = «{ $reminder }» xatırlatmasını heç kim almadı. Kimə və nə vaxt göndərildiyi düzgündürmü?
rehearsal-finding-crowded = Bir dəqiqə ərzində gələn mesajlar: { $count } ({ $names }). Birincisi: { $why }
rehearsal-finding-night = Gecə gələn mesajlar: { $count }. { $why }
rehearsal-finding-night-silent = Gecə səssiz gələn mesajlar: { $count }. Səhər artıq gec olardı. { $why }
rehearsal-finding-telegram = Telegram etiraz edərdi: { $text }
