### What the program is, and what is said after a crash.

# $version (String)
about-version = Version { $version }
about-licence = Free software under the MIT licence or the Apache License 2.0, as you prefer
about-parts = The window is drawn with egui, text is set with parley and swash, language data come from ICU4X and messages from Fluent: free software under the MIT, Apache and Unicode licences.
about-faces = Built-in typefaces: Ubuntu Light (Ubuntu Font Licence), Hack (MIT and Bitstream Vera), Noto Emoji and emoji-icon-font (SIL Open Font License and MIT).
about-icon = Icon of Glossator
about-diagnostics = Copy diagnostics
crash-title = Glossator ended unexpectedly
crash-more = Nothing that was reported as saved is lost. The report below says what went wrong inside the program; it holds none of your texts and has not been sent anywhere.
crash-report = Crash report
crash-continue = Continue
