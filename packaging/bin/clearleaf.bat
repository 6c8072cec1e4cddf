@echo off
rem Starts Clearleaf from wherever this folder is. Java 25 is taken from JAVA_HOME or the search path.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true "-Dclearleaf.home=%home%" -cp "%home%\lib\*" org.clearleaf.Main %*
exit /b %errorlevel%
