# `kopru forms try`: form terminalde doldurulur. Plain text.

filling-how = Yanıtı ya da seçeneğin numarasını yazın. Boş satır önerileni korur. Ayrıca: /back /skip /review /quit
filling-keep = Enter şunu korur: { $value }
filling-send = Enter ya da /send gönderir. Numara o yanıtı değiştirir.
filling-ended = Form bitmedi, bu yüzden kayıt yok.
# $names are names of questions.
filling-unfit = Bu yanıtlar forma uymuyor ve alınmadı: { $names }
filling-answers-wrong = { $file } içinde soru adlarına göre yanıtların JSON nesnesi yok.
