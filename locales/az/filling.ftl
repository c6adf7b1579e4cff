# `kopru forms try`: anket terminalda doldurulur. Plain text.

filling-how = Cavabı və ya variantın nömrəsini yazın. Boş sətir təklif olunanı saxlayır. Həmçinin: /back /skip /review /quit
filling-keep = Enter bunu saxlayır: { $value }
filling-send = Enter və ya /send göndərir. Nömrə həmin cavabı dəyişir.
filling-ended = Anket bitməyib, ona görə qeyd yoxdur.
# $names are names of questions.
filling-unfit = Bu cavablar anketə uyğun deyil və götürülmədi: { $names }
filling-answers-wrong = { $file } faylında sual adlarına görə cavabların JSON obyekti yoxdur.
