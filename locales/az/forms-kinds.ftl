# Düymə ilə cavablandırılan suallar: düymələri və göndərilən mesaj cavab sayılmayanda deyilənlər.

button-acknowledge = 👍 Aydındır
button-show-all = ☰ Hamısını göstər
button-start-over = ↺ Yenidən başla
button-done = Hazırdır
button-done-number = Hazırdır: { $value }

# $words yazılan sözdür, $count tapılan variantların sayıdır.
question-found = 🔎 «{ $words }»: { $count }

# Sualın altında: nə etmək olar.
question-guide-find = Cavaba toxunun və ya tapmaq üçün bir neçə hərf yazın.
question-guide-rank = Öz sıranızla toxunun: birinci, ikinci, üçüncü …
question-guide-day = Günə toxunun və ya tarixi yazın: 24.09.2008
question-guide-month = Aya toxunun və ya yazın: 09.2008
question-guide-year = İlə toxunun və ya yazın: 2008
question-guide-time = Vaxta toxunun və ya yazın: 18:30
question-guide-moment = Günə, sonra vaxta toxunun və ya hər ikisini yazın: 24.09.2027 18:30
question-guide-number = − və + düymələrinə toxunun və ya ədəd yazın: { $low } – { $high }.
question-guide-counter = − və + düymələrinə toxunun və ya ədədi yazın.

# Cavab sayılmayan mesajlar.
forms-acknowledge = Zəhmət olmasa, bunu oxuyun, sonra aşağıdakı düyməyə toxunun.
forms-search-nothing = Siyahıda «{ $words }» tapılmadı. Zəhmət olmasa, yazılışını yoxlayın və ya yalnız ilk hərfləri yazın.

# $left variantların sayıdır.
forms-rank-all = Hələ yeri olmayanlar: { $left }. Zəhmət olmasa, qalanlarına sıra ilə, sonra «Hazırdır» düyməsinə toxunun.
forms-rank-wanted = Buradan sıranı anlaya bilmədim. Zəhmət olmasa, variantlara bir-bir toxunun və ya nömrələrini yazın, məsələn: 2, 1, 3.
forms-range-outside = Zəhmət olmasa, bu aralıqda bir ədəd seçin: { $low } – { $high }.
forms-range-step = Bu şkalada belə ədəd yoxdur. Ən yaxınları: { $below } və { $above }. Zəhmət olmasa, birini seçin.
forms-date-two-meanings = Hansı: { $one }, yoxsa { $other }? Zəhmət olmasa, ayı sözlə yazın və ya günə toxunun.
forms-month-wanted = Burada ay və il lazımdır, məsələn: 09.2008. Zəhmət olmasa, yazın və ya düymələrdən seçin.
forms-year-wanted = Burada dörd rəqəmlə il lazımdır, məsələn: 2008. Zəhmət olmasa, yazın və ya düymələrdən seçin.
forms-time-wanted = Bunu vaxt kimi oxuya bilmədim. Zəhmət olmasa, saat və dəqiqəni yazın, məsələn: 18:30, və ya düymələrdən seçin.
forms-moment-wanted = Burada gün və vaxt lazımdır, məsələn: 24.09.2027 18:30. Zəhmət olmasa, hər ikisini yazın və ya əvvəlcə günə toxunun.
forms-text-digits = Burada hərfsiz, yalnız rəqəmlər lazımdır. Zəhmət olmasa, cavabınızı yenidən göndərin.
forms-foreign-time = Burada vaxt lazımdır. Zəhmət olmasa, onu mesajla yazın, məsələn: 18:30, və ya düymələrdən seçin.
forms-foreign-moment = Burada gün və vaxt lazımdır. Zəhmət olmasa, onları mesajla yazın, məsələn: 24.09.2027 18:30, və ya düymələrdən seçin.
