# What every target of Ramme shares: warnings, strict Qt strings, one precompiled header, ccache and a quick linker where they are installed.

find_program(RAMME_CCACHE ccache)
if(RAMME_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${RAMME_CCACHE})
endif()

foreach(linker lld gold)
    find_program(RAMME_LINKER_${linker} ld.${linker})
    if(RAMME_LINKER_${linker})
        add_link_options(-fuse-ld=${linker})
        break()
    endif()
endforeach()

add_library(ramme_options INTERFACE)
target_compile_options(ramme_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${RAMME_WARNINGS_ARE_ERRORS}>:-Werror>)
target_compile_definitions(ramme_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=address")
    target_compile_definitions(ramme_options INTERFACE RAMME_SANITIZED) # slower, and in need of much address space
endif()

# ramme_library(domain SOURCES a.cpp b.cpp LINKS Qt6::Core) makes the static library ramme_domain, linked as Ramme::domain.
# A header is included by the name of its folder: #include "domain/money.h". What most of its files include is compiled once:
# HEADERS adds to that, HEADERS_OF takes that of another library with the same Qt modules.
function(ramme_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS;HEADERS;HEADERS_OF" ${ARGN})
    add_library(ramme_${name} STATIC ${ARG_SOURCES})
    add_library(Ramme::${name} ALIAS ramme_${name})
    target_include_directories(ramme_${name} PUBLIC ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})
    target_link_libraries(ramme_${name} PUBLIC ${ARG_LINKS} PRIVATE ramme_options ${ARG_PRIVATE_LINKS})
    if(ARG_HEADERS_OF)
        target_precompile_headers(ramme_${name} REUSE_FROM ramme_${ARG_HEADERS_OF})
    else()
        target_precompile_headers(ramme_${name} PRIVATE <QString> <QStringList> <QCoreApplication> <QDate> <QRegularExpression>
            <algorithm> <functional> <map> <memory> <optional> <vector> ${ARG_HEADERS})
    endif()
endfunction()
