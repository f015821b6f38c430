#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace ramme {

/// A sequence whose copies share what none of them has changed: a copy costs a small part of what its items would, and so does a
/// change of one of them.
template<typename T>
class SharedVector
{
    static constexpr std::size_t chunkSize = 64;
    using Chunk = std::vector<T>;

public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(const SharedVector *of, std::size_t at) : m_of(of), m_at(at) {}
        const T &operator*() const { return (*m_of)[m_at]; }
        const T *operator->() const { return &(*m_of)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const SharedVector *m_of = nullptr;
        std::size_t m_at = 0;
    };

    std::size_t size() const { return m_size; }
    const T &operator[](std::size_t at) const { return (*m_chunks[at / chunkSize])[at % chunkSize]; }
    const T &at(std::size_t at) const { return m_chunks.at(at / chunkSize)->at(at % chunkSize); }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }

    /// The item, to be changed here alone.
    T &edit(std::size_t at) { return own(at / chunkSize)[at % chunkSize]; }
    void push_back(T item)
    {
        if (m_size % chunkSize == 0) {
            m_chunks.push_back(std::make_shared<Chunk>());
            m_chunks.back()->reserve(chunkSize);
        }
        own(m_chunks.size() - 1).push_back(std::move(item));
        ++m_size;
    }

    bool operator==(const SharedVector &other) const
    {
        if (m_size != other.m_size)
            return false;
        for (std::size_t i = 0; i < m_chunks.size(); ++i) {
            if (m_chunks[i] != other.m_chunks[i] && *m_chunks[i] != *other.m_chunks[i])
                return false;
        }
        return true;
    }

private:
    Chunk &own(std::size_t chunk)
    {
        std::shared_ptr<Chunk> &place = m_chunks[chunk];
        if (place.use_count() > 1)
            place = std::make_shared<Chunk>(*place);
        return *place;
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace ramme
