"""Aid in instalments: monthly aid, sponsorship, rent; what is due, stopped and goes on."""
