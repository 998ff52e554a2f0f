@rem Called by mvnw.cmd and thumbsmith.cmd with the tool that is needed (javac or java): leaves a Java 25 or newer in
@rem JAVA_HOME, or says what is missing and ends with 1. The order is that of find-java.sh.
@echo off
set "TS_TOOL=%~1"
if defined JAVA_HOME call :consider "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.." && exit /b 0
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" "%UserProfile%\.sdkman\candidates\java" "%UserProfile%\scoop\apps") do (
  for /d %%D in ("%%~R\*") do call :consider "%%~fD" && exit /b 0
)
echo Thumbsmith needs a Java 25 or newer with %TS_TOOL%, and found none: install a JDK, or set JAVA_HOME to it. 1>&2
exit /b 1

:consider
if not exist "%~1\bin\%TS_TOOL%.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "TS_RELEASE=0"
for /f "tokens=2 delims==.-" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "TS_RELEASE=%%V"
set "TS_RELEASE=%TS_RELEASE:"=%"
if %TS_RELEASE% LSS 25 exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0
