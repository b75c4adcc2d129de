print("samrad")
