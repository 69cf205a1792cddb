# What is installed, and the Debian package of it: cpack -G DEB --config build/CPackConfig.cmake
include(GNUInstallDirs)
set(package ${PROJECT_SOURCE_DIR}/scripts/package)

install(TARGETS openverslag RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(PROGRAMS ${package}/republish ${package}/send-letters DESTINATION lib/openverslag)
install(FILES ${package}/openverslag.bash RENAME openverslag
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${package}/openverslag@.service ${package}/openverslag@.path
              ${package}/openverslag@.timer ${package}/openverslag-letters@.service
        DESTINATION lib/systemd/system)
install(FILES ${package}/sysusers.conf RENAME openverslag.conf DESTINATION lib/sysusers.d)

# The man pages are what the program says of itself, so they are made when it is there.
install(CODE "
  foreach(page en:man1 nl:nl/man1)
    string(REPLACE \":\" \";\" page \${page})
    list(GET page 0 language)
    list(GET page 1 folder)
    set(folder \$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/\${folder})
    file(MAKE_DIRECTORY \${folder})
    execute_process(
      COMMAND ${package}/man-page \$<TARGET_FILE:openverslag> \${language}
      COMMAND gzip --best --no-name
      OUTPUT_FILE \${folder}/openverslag.1.gz COMMAND_ERROR_IS_FATAL ANY)
  endforeach()")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME openverslag)
set(CPACK_PACKAGE_CONTACT "openverslag <openverslag@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Turns minutes of public meetings into a website")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The time zones are read when a feed is written.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "systemd, bash-completion")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${package}/postinst ${package}/prerm ${package}/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
