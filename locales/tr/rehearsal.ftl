# kopru rehearse programı hazırlayana ne söyler: terminalde ve okunacak ya da yazdırılacak bir sayfada.

rehearsal-title = Prova: { $programme }
rehearsal-dates = { $from } – { $to }
rehearsal-people = { $count } kişi
rehearsal-messages = Kendiliğinden gönderilen mesajlar: { $count }
rehearsal-invented = Kişiler de yanıtları da kurgusal. Saatler kişinin kendi saatine göre.
rehearsal-note-places = Yedek listede bekleyen olsun diye yeri sınırlı etkinliklere en fazla { $count } yer kondu.
rehearsal-everybody = Herkes
rehearsal-there = { $city }: { $time }
rehearsal-conversation = { $count } mesaj
rehearsal-saved = Kaydedildi: { $file }
rehearsal-not-saved = { $file } yazılamıyor. --save ile başka bir dosya belirtin.

# Başvurup her şeye kaydolmanın dışında kim ne yapıyor.
rehearsal-part-stops = formu yarıda bırakıyor
rehearsal-part-gives-up = yerinden vazgeçiyor
rehearsal-part-forgets = “Geliyor musunuz?” sorusunu yanıtlamıyor

# Herhangi bir soruya yanıt olarak yazılan metin.
rehearsal-made-up-answer = Yardım etmek, yeni şeyler öğrenmek ve arkadaş edinmek istiyorum.

rehearsal-did-apply = Başvuruyor
rehearsal-did-stop = Başvuruya başlıyor, yarıda bırakıyor
rehearsal-did-get-accepted = Koordinatörler başvurusunu kabul ediyor
rehearsal-did-sign-up = Kaydoluyor, yeri hazır ({ $count }): { $events }
rehearsal-did-queue = Yedek listeye giriyor ({ $count }): { $events }
rehearsal-did-not-sign-up = Kaydolamıyor ({ $count }): { $events }
rehearsal-did-give-up = Yerinden vazgeçiyor: { $event }
rehearsal-did-confirm = “Geliyorum” diyor: { $event }
rehearsal-did-accept = Ayrılan yeri alıyor: { $event }

rehearsal-why-reminder = Hatırlatma “{ $reminder }”
rehearsal-why-event-reminder = Hatırlatma “{ $reminder }”: { $event }
rehearsal-why-place = Yer açıldı: { $event }
rehearsal-why-offer = Yer ayrıldı: { $event }
rehearsal-why-lost-offer = Ayrılan yer zamanında alınmadı: { $event }
rehearsal-why-ask = Gelip gelmeyeceği soruldu: { $event }
rehearsal-why-freed = Yanıt vermediği için yerini kaybetti: { $event }
rehearsal-why-status = Başvuruyla ilgili karar
rehearsal-why-unknown = Başka bir mesaj
rehearsal-silent = sessiz
rehearsal-night = gece

rehearsal-findings = Sorunlu görünenler
rehearsal-findings-none = Sorunlu görünen bir şey yok.
rehearsal-warnings = Çalışma kitabında göz atmaya değer noktalar
rehearsal-finding-stuck = “{ $question }” sorusunun koşuluna uyan bir yanıt bulunamadı. Katılımcılar yanıtlayabilecek mi?
rehearsal-finding-failed = { $name }: mesaj gitmedi, çünkü Telegram kabul etmiyor. Belki çok uzun. { $why }
rehearsal-finding-closed = Başvuranların hiçbiri kaydolamadı: { $event }
rehearsal-finding-nobody = “{ $reminder }” hatırlatmasını kimse almadı. Kime ve ne zaman gideceği doğru mu?
rehearsal-finding-crowded = Bir dakika içinde gelen mesajlar: { $count } ({ $names }). İlki: { $why }
rehearsal-finding-night = Gece gelen mesajlar: { $count }. { $why }
rehearsal-finding-night-silent = Gece sessizce gelen mesajlar: { $count }. Sabaha kalsa çok geç olurdu. { $why }
rehearsal-finding-telegram = Telegram itiraz ederdi: { $text }
