# What answers mean of a person: their profile, and what is proposed in the next form.

# Stands below a question that was answered in another programme's form.
question-last-time = As last time: <b>{ $value }</b>
forms-passport-name = Please write the name exactly as in the two lines at the bottom of the photo page of your passport: the letters A–Z only, with a space where arrows stand. Your own letters have others in their place there.
me-facts = <b>You told this last</b>
me-fact = { $field }: { $value }
field-call-name = Name
field-passport-name = In the passport
field-birth-date = Born
field-citizenship = Citizenship
field-country = Country
field-city = City
field-phone = Phone
field-email = E-mail
field-guardian-name = Parent or guardian
field-guardian-phone = Their phone
fields-unknown = I don't know the field “{ $value }”. The answers are kept like any other. I know { $known }.
fields-meant = I don't know the field “{ $value }”. Did you mean “{ $meant }”?
fields-kind = “{ $value }” doesn't fit a question of the type { $type }, so it means nothing here. It fits: { $known }.
fields-twice = “{ $value }” stands at the question “{ $first }” already. Only that one counts.
